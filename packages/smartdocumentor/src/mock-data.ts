// Generated from specs/smartdocumentor/openapi.yaml by 'pnpm generate'. Do not edit.
import type { DescribedAnswer, DescribedVendor } from "@guestlist/client-runtime/msw";

const invalid: DescribedAnswer = {
  status: 400,
  body: {
    title: "Bad Request",
    status: 400,
    detail: "The email address 'string' is not valid.",
  },
};

/** What the mock handlers know of SmartDocumentor. */
export const vendor: DescribedVendor = {
  name: "smartdocumentor",
  server: "https://cloud.smartdocumentor.net",
  credentials: {
    ClientCredentials: {
      kind: "clientCredentials",
      tokenUrl: "https://cloud.smartdocumentor.net/connect/token",
    },
  },
  security: [["ClientCredentials"]],
  operations: {
    addTaskSpeaker: {
      method: "POST",
      path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}",
      parameters: [
        {
          in: "path",
          name: "taskId",
          required: true,
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "path",
          name: "workspaceId",
          required: true,
          schema: { $ref: "#/components/schemas/WorkspaceId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewTaskSpeaker" },
      },
      success: { status: 200 },
    },
    createAccessToken: {
      method: "POST",
      path: "/connect/token",
      body: {
        required: true,
        mediaType: "application/x-www-form-urlencoded",
        schema: { $ref: "#/components/schemas/ClientCredentials" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          access_token: "example-access-token",
          expires_in: 3600,
          token_type: "Bearer",
          scope: "WebAPI",
        },
      },
    },
    createBatch: {
      method: "POST",
      path: "/api/v1.0/external/sdbatch",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewBatch" },
      },
      success: {
        status: 200,
        body: {
          batchId: 1,
          workspaceId: 1,
          displayName: "Invoices of August",
          description: "Scanned at the front desk",
          createdOn: "2023-08-08T08:55:29.7831583Z",
          totalTasks: 0,
          totalTasksInHistory: 0,
        },
      },
    },
    createTask: {
      method: "POST",
      path: "/api/v1.0/external/sdtask/process",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewTask" },
      },
      success: { status: 200, body: { taskId: 49 } },
    },
    getBatch: {
      method: "GET",
      path: "/api/v1.0/external/sdbatch",
      parameters: [
        {
          in: "query",
          name: "batchId",
          required: true,
          schema: { $ref: "#/components/schemas/BatchId" },
        },
      ],
      success: {
        status: 200,
        body: {
          batchId: 1,
          workspaceId: 1,
          displayName: "Invoices of August",
          description: "Scanned at the front desk",
          createdOn: "2023-08-08T08:55:29.7831583Z",
          totalTasks: 3,
          totalTasksInHistory: 0,
        },
      },
    },
    getDocumentExport: {
      method: "GET",
      path: "/api/v1.0/external/sdtask/GetExportData/{taskid}",
      parameters: [
        {
          in: "path",
          name: "taskid",
          required: true,
          schema: { $ref: "#/components/schemas/TaskId" },
        },
      ],
      success: {
        status: 200,
        body: {
          taskId: 49,
          originalFileUrl: "https://files.example.com/originals/49.pdf?sig=example",
          workspaceId: 1,
          batchId: 1,
          taskNumber: 12,
          externalId: "invoice-2023-0815",
          displayName: "Invoice 2023-0815",
          description: "Scanned at the front desk",
          totalPages: 1,
          lastCheckoutByUserName: "Jane Doe",
          lastCheckedOutBy: 101,
          lastCheckedOutUntil: "2023-08-08T09:25:29.7831583Z",
          chunks: [
            {
              entities: [
                {
                  type: "example-type",
                  category: "example-category",
                  groupName: "example-group",
                  pageNumber: 1,
                  chunkNumber: 1,
                  customFormValues: "example-values",
                  qrCode: {
                    boundingBox: {
                      height: 40,
                      width: 40,
                      left: 10,
                      bottom: 60,
                      x: 10,
                      y: 20,
                      right: 50,
                      top: 20,
                    },
                    points: [],
                  },
                },
              ],
            },
          ],
        },
      },
    },
    getTask: {
      method: "GET",
      path: "/api/v1.0/external/sdtask/status",
      parameters: [
        {
          in: "query",
          name: "taskId",
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "query",
          name: "externalId",
          schema: { $ref: "#/components/schemas/ExternalId" },
        },
      ],
      success: {
        status: 200,
        body: {
          taskId: 49,
          workspaceId: 1,
          batchId: 1,
          taskNumber: 12,
          externalId: "invoice-2023-0815",
          displayName: "Invoice 2023-0815",
          createdOn: "2023-08-08T08:55:29.7831583Z",
          taskStatus: 34,
          integrationStatus: 1,
          totalPages: 1,
        },
      },
    },
    getTranscriptExport: {
      method: "GET",
      path: "/api/v1.0/external/sdtask/GetExportData/Transcript/{taskid}",
      parameters: [
        {
          in: "path",
          name: "taskid",
          required: true,
          schema: { $ref: "#/components/schemas/TaskId" },
        },
      ],
      success: {
        status: 200,
        body: {
          taskId: 49,
          originalFileUrl: "https://files.example.com/originals/49.mp3?sig=example",
          workspaceId: 1,
        },
      },
    },
    inviteTenantUsers: {
      method: "POST",
      path: "/api/v1.0/external/tenant/inviteusers",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/TenantInvitation" },
      },
      success: { status: 200 },
      invalid,
    },
    inviteWorkspaceUsers: {
      method: "POST",
      path: "/api/v1.0/external/sdworkspace/inviteusers",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/WorkspaceInvitation" },
      },
      success: { status: 200 },
      invalid,
    },
    listAllTasks: {
      method: "GET",
      path: "/api/v1.0/external/sdtask/statuslist",
      parameters: [
        {
          in: "query",
          name: "startDate",
          schema: { type: "string", format: "date-time" },
        },
        {
          in: "query",
          name: "endDate",
          schema: { type: "string", format: "date-time" },
        },
        {
          in: "query",
          name: "taskStatus",
          schema: { type: "array", items: { $ref: "#/components/schemas/TaskStatus" } },
        },
        {
          in: "query",
          name: "integrationStatus",
          schema: {
            type: "array",
            items: { $ref: "#/components/schemas/IntegrationStatus" },
          },
        },
        {
          in: "query",
          name: "externalIntegrationStatus",
          schema: { type: "string" },
        },
        {
          in: "query",
          name: "workspaceId",
          schema: { type: "array", items: { $ref: "#/components/schemas/WorkspaceId" } },
        },
        { in: "query", name: "sort", schema: { type: "string" } },
      ],
      success: {
        status: 200,
        body: [
          {
            taskId: 49,
            workspaceId: 1,
            batchId: null,
            taskNumber: null,
            externalId: null,
            displayName: "Invoice 2022-0328",
            description: "Scanned at the front desk",
            createdOn: "2022-03-28T14:28:56Z",
            taskStatus: 4,
            integrationStatus: 1,
            totalPages: 1,
          },
        ],
      },
    },
    listAvailableRoles: {
      method: "GET",
      path: "/api/v1.0/external/tenant/availableroles",
      success: {
        status: 200,
        body: [
          { name: "Administrator" },
          { name: "Manager" },
          { name: "Creator" },
          { name: "Reviewer" },
          { name: "Viewer" },
        ],
      },
      unauthorized: {
        status: 401,
        body: {
          title: "Internal Server Error",
          status: 500,
          detail: "A server error occurred while processing your request. Please try again later. Trace ID:",
        },
      },
      invalid: {
        status: 400,
        body: {
          title: "Internal Server Error",
          status: 500,
          detail: "A server error occurred while processing your request. Please try again later. Trace ID:",
        },
      },
    },
    listBatches: {
      method: "GET",
      path: "/api/v1.0/external/sdbatch/paginated",
      parameters: [
        {
          in: "query",
          name: "startDate",
          schema: { type: "string", format: "date-time" },
        },
        {
          in: "query",
          name: "endDate",
          schema: { type: "string", format: "date-time" },
        },
        {
          in: "query",
          name: "workspaceId",
          schema: { type: "array", items: { $ref: "#/components/schemas/WorkspaceId" } },
        },
        { in: "query", name: "sort", schema: { type: "string" } },
        {
          in: "query",
          name: "pageNumber",
          schema: { type: "integer", minimum: 1 },
        },
        { in: "query", name: "pageSize", schema: { type: "integer" } },
      ],
      success: {
        status: 200,
        body: {
          items: [
            {
              batchId: 1,
              workspaceId: 1,
              displayName: "Invoices of August",
              description: "Scanned at the front desk",
              createdOn: "2023-08-08T08:55:29.7831583Z",
              totalTasks: 3,
              totalTasksInHistory: 0,
            },
            {
              batchId: 2,
              workspaceId: 1,
              displayName: "Invoices of September",
              createdOn: "2023-09-04T10:12:03.5120947Z",
              totalTasks: 0,
              totalTasksInHistory: 0,
            },
          ],
          pageNumber: 1,
          totalPages: 1,
          totalCount: 2,
          hasPreviousPage: false,
        },
      },
    },
    listTaskSpeakers: {
      method: "GET",
      path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}",
      parameters: [
        {
          in: "path",
          name: "taskId",
          required: true,
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "path",
          name: "workspaceId",
          required: true,
          schema: { $ref: "#/components/schemas/WorkspaceId" },
        },
      ],
      success: { status: 200, body: [] },
    },
    listTasks: {
      method: "GET",
      path: "/api/v1.0/external/sdtask/statuslistpaginated",
      parameters: [
        {
          in: "query",
          name: "startDate",
          schema: { type: "string", format: "date-time" },
        },
        {
          in: "query",
          name: "endDate",
          schema: { type: "string", format: "date-time" },
        },
        {
          in: "query",
          name: "taskStatus",
          schema: { type: "array", items: { $ref: "#/components/schemas/TaskStatus" } },
        },
        {
          in: "query",
          name: "integrationStatus",
          schema: {
            type: "array",
            items: { $ref: "#/components/schemas/IntegrationStatus" },
          },
        },
        {
          in: "query",
          name: "externalIntegrationStatus",
          schema: { type: "string" },
        },
        {
          in: "query",
          name: "workspaceId",
          schema: { type: "array", items: { $ref: "#/components/schemas/WorkspaceId" } },
        },
        { in: "query", name: "sort", schema: { type: "string" } },
        {
          in: "query",
          name: "pageNumber",
          schema: { type: "integer", minimum: 1 },
        },
        { in: "query", name: "pageSize", schema: { type: "integer" } },
      ],
      success: {
        status: 200,
        body: {
          items: [
            {
              taskId: 49,
              workspaceId: 1,
              batchId: 1,
              taskNumber: 12,
              externalId: "invoice-2023-0815",
              displayName: "Invoice 2023-0815",
              createdOn: "2023-08-08T08:55:29.7831583Z",
              taskStatus: 34,
              integrationStatus: 1,
              totalPages: 1,
            },
          ],
          pageNumber: 1,
          totalPages: 1,
          totalCount: 1,
          hasPreviousPage: false,
        },
      },
    },
    listTenantUsers: {
      method: "GET",
      path: "/api/v1.0/external/tenant/allusers",
      success: {
        status: 200,
        body: [
          {
            id: 101,
            roleName: "Manager",
            name: "Name",
            userName: "User Name",
            email: "user@example.com",
            createdAt: "2022-10-17T18:03:55Z",
            emailConfirmed: true,
            status: "Active",
          },
        ],
      },
    },
    listWorkspaceUsers: {
      method: "GET",
      path: "/api/v1.0/external/sdworkspace/allusers/{workspaceId}",
      parameters: [
        {
          in: "path",
          name: "workspaceId",
          required: true,
          schema: { $ref: "#/components/schemas/WorkspaceId" },
        },
      ],
      success: {
        status: 200,
        body: [
          {
            id: 101,
            roleName: "Manager",
            name: "Name",
            userName: "User Name",
            email: "user@example.com",
            createdAt: "2022-10-17T18:03:55Z",
            emailConfirmed: true,
            status: "Active",
          },
        ],
      },
    },
    listWorkspaces: {
      method: "GET",
      path: "/api/v1.0/external/sdworkspace/CurrentWorkspaces",
      success: {
        status: 200,
        body: [
          {
            workspaceId: 1,
            tenantId: 10,
            workspaceName: "Invoices",
            workspaceDescription: "Incoming invoices",
            isDefault: true,
            taskType: 10,
            workspaceType: 10,
            templateType: 10,
            workspaceTemplateName: "Invoice",
          },
        ],
      },
    },
    removeTaskSpeaker: {
      method: "DELETE",
      path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}/{speakerId}",
      parameters: [
        {
          in: "path",
          name: "taskId",
          required: true,
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "path",
          name: "workspaceId",
          required: true,
          schema: { $ref: "#/components/schemas/WorkspaceId" },
        },
        {
          in: "path",
          name: "speakerId",
          required: true,
          schema: { $ref: "#/components/schemas/SpeakerId" },
        },
      ],
      success: { status: 200 },
    },
    reprocessTask: {
      method: "PATCH",
      path: "/api/v1.0/external/sdtask/restartprocessing",
      parameters: [
        {
          in: "query",
          name: "taskId",
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "query",
          name: "externalId",
          schema: { $ref: "#/components/schemas/ExternalId" },
        },
      ],
      success: { status: 200 },
    },
    updateExternalIntegrationStatus: {
      method: "PATCH",
      path: "/api/v1.0/external/sdtask/externalIntegrationStatus",
      parameters: [
        {
          in: "query",
          name: "taskId",
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "query",
          name: "externalId",
          schema: { $ref: "#/components/schemas/ExternalId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ExternalIntegrationMark" },
      },
      success: { status: 200 },
    },
    updateTaskSpeaker: {
      method: "PUT",
      path: "/api/v1.0/external/transcripts/speakers/tasks/{taskId}/{workspaceId}",
      parameters: [
        {
          in: "path",
          name: "taskId",
          required: true,
          schema: { $ref: "#/components/schemas/TaskId" },
        },
        {
          in: "path",
          name: "workspaceId",
          required: true,
          schema: { $ref: "#/components/schemas/WorkspaceId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/TaskSpeaker" },
      },
      success: { status: 200 },
    },
    updateWorkspaceSpeakers: {
      method: "PUT",
      path: "/api/v1.0/external/transcripts/speakers/workspaces/{workspaceId}",
      parameters: [
        {
          in: "path",
          name: "workspaceId",
          required: true,
          schema: { $ref: "#/components/schemas/WorkspaceId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/WorkspaceSpeakerList" },
      },
      success: { status: 200 },
    },
  },
  schemas: {
    BatchId: { type: "integer" },
    ClientCredentials: {
      type: "object",
      required: ["grant_type", "scope", "client_id", "client_secret"],
      properties: {
        grant_type: { type: "string", const: "client_credentials" },
        scope: { type: "string", const: "WebAPI" },
        client_id: { type: "string" },
        client_secret: { type: "string", format: "password" },
      },
    },
    ExternalId: { type: "string" },
    ExternalIntegrationMark: {
      type: "object",
      required: ["externalIntegrationStatus"],
      properties: {
        externalIntegrationStatus: { type: "string", minLength: 1, maxLength: 32, pattern: "\\S" },
      },
    },
    IntegrationStatus: { type: "integer" },
    InvitedUser: {
      type: "object",
      required: ["email", "roleName"],
      properties: {
        email: { type: "string", format: "email" },
        roleName: { $ref: "#/components/schemas/RoleName" },
      },
    },
    NewBatch: {
      type: "object",
      required: ["displayName"],
      properties: {
        displayName: { type: "string" },
        description: { type: "string" },
        workspaceId: { $ref: "#/components/schemas/WorkspaceId" },
      },
    },
    NewTask: {
      type: "object",
      required: ["context"],
      properties: {
        displayName: { type: "string" },
        description: { type: "string" },
        workspaceId: { $ref: "#/components/schemas/WorkspaceId" },
        batchId: { $ref: "#/components/schemas/BatchId" },
        priority: { type: "integer" },
        context: { $ref: "#/components/schemas/TaskContext" },
        taskAssignment: { $ref: "#/components/schemas/TaskAssignment" },
        customFormValues: { type: "object", additionalProperties: true },
        metadata: {},
        externalId: { $ref: "#/components/schemas/ExternalId" },
      },
    },
    NewTaskSpeaker: {
      anyOf: [
        { $ref: "#/components/schemas/TaskSpeaker" },
        { $ref: "#/components/schemas/TaskSpeakerList" },
      ],
    },
    RoleName: { type: "string" },
    SpeakerId: { type: "string", format: "uuid" },
    TaskAssignment: { type: "object", additionalProperties: true },
    TaskContext: {
      type: "object",
      required: ["url"],
      additionalProperties: true,
      properties: {
        url: { type: "string", format: "uri" },
        transcriptLanguage: { type: "string" },
      },
    },
    TaskId: { type: "integer" },
    TaskSpeaker: {
      type: "object",
      required: ["speakerId", "speakerName", "isDefault"],
      properties: {
        speakerId: { $ref: "#/components/schemas/SpeakerId" },
        speakerName: { type: "string" },
        speakerPrefix: { type: "string" },
        speakerSuffix: { type: "string" },
        isDefault: { type: "boolean" },
      },
    },
    TaskSpeakerList: {
      type: "object",
      required: ["speakers"],
      properties: {
        speakers: { type: "array", items: { $ref: "#/components/schemas/TaskSpeaker" } },
      },
    },
    TaskStatus: { type: "integer" },
    TenantInvitation: {
      type: "object",
      required: ["users"],
      properties: {
        users: {
          type: "array",
          minItems: 1,
          uniqueItems: true,
          items: { $ref: "#/components/schemas/InvitedUser" },
        },
      },
    },
    WorkspaceId: { type: "integer" },
    WorkspaceInvitation: {
      type: "object",
      required: ["workspaceId", "users"],
      properties: {
        workspaceId: { $ref: "#/components/schemas/WorkspaceId" },
        users: {
          type: "array",
          minItems: 1,
          uniqueItems: true,
          items: { $ref: "#/components/schemas/InvitedUser" },
        },
      },
    },
    WorkspaceSpeaker: {
      type: "object",
      required: ["speakerId", "speakerName"],
      properties: {
        speakerId: { $ref: "#/components/schemas/SpeakerId" },
        speakerName: { type: "string" },
        speakerPrefix: { type: "string" },
        speakerSuffix: { type: "string" },
      },
    },
    WorkspaceSpeakerList: {
      type: "object",
      required: ["speakers"],
      properties: {
        speakers: {
          type: "array",
          items: { $ref: "#/components/schemas/WorkspaceSpeaker" },
        },
      },
    },
  },
};
