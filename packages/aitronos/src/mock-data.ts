// Generated from specs/aitronos/openapi.yaml by 'pnpm generate'. Do not edit.
import type { DescribedAnswer, DescribedVendor } from "@guestlist/client-runtime/msw";

const unauthorized: DescribedAnswer = {
  status: 401,
  body: {
    success: false,
    error: {
      code: "AUTHENTICATION_REQUIRED",
      message: "Please sign in to continue.",
      system_message: "No credential was found on the request.",
      type: "client_error",
      status: 401,
      trace_id: "abc-123-def",
      timestamp: "2025-12-22T15:30:00Z",
    },
  },
};

const invalid: DescribedAnswer = {
  status: 422,
  body: {
    success: false,
    error: {
      code: "VALIDATION_ERROR",
      message: "The request has an unknown field.",
      status: 422,
    },
  },
};

/** What the mock handlers know of Aitronos Freddy API. */
export const vendor: DescribedVendor = {
  name: "aitronos",
  server: "https://api.aitronos.com",
  credentials: {
    AccessToken: { kind: "bearer" },
    ApiKey: { kind: "apiKey", in: "header", name: "X-API-Key" },
  },
  security: [["ApiKey"], ["AccessToken"]],
  operations: {
    acceptInvitation: {
      method: "POST",
      path: "/v1/invitations/accept",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/InvitationAcceptance" },
      },
      success: {
        status: 200,
        body: {
          success: true,
          organization_id: "org_xyz789",
          organization_name: "Example Labs",
          role_id: "role_abc123",
          role_name: "Member",
        },
      },
    },
    activateApiKey: {
      method: "POST",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}/activate",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      body: {
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ApiKeyStatusNote" },
      },
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          status: "active",
          is_paused: false,
          updated_at: "2026-02-01T09:00:00Z",
        },
      },
    },
    addDepartmentMember: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/departments/{department_id}/members",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/UserReference" },
      },
      success: {
        status: 201,
        body: {
          user_id: "usr_abc123def456",
          full_name: "Jane Doe",
          email: "jane@example.com",
          added_at: "2026-01-15T10:30:00Z",
        },
      },
    },
    addRoleMember: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/roles/{role_id}/members",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "role_id",
          required: true,
          schema: { $ref: "#/components/schemas/RoleId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/UserReference" },
      },
      success: {
        status: 201,
        body: {
          id: "urol_abc123",
          user_id: "usr_abc123def456",
          role_id: "role_abc123",
          organization_id: "org_xyz789",
          assigned_at: "2026-01-15T10:30:00+00:00",
        },
      },
    },
    bulkChangeMemberStatus: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/change-status-bulk",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/BulkMemberStatusChange" },
      },
      success: {
        status: 200,
        body: { success_count: 2, failure_count: 0, failed_operations: [] },
      },
    },
    bulkDeleteMembers: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/delete-bulk",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/BulkMemberDeletion" },
      },
      success: {
        status: 200,
        body: {
          success_count: 1,
          failure_count: 1,
          failed_operations: [{ id: "usr_def456abc123", error: "The owner cannot be deleted." }],
        },
      },
    },
    completeInvitation: {
      method: "POST",
      path: "/v1/invitations/complete",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/InvitationCompletion" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          success: true,
          user_id: "usr_abc123def456",
          token: "example-access-token",
          refresh_token: { token: "example-refresh-token", expires_at: "2026-01-21T15:30:00Z" },
          device_id: null,
        },
      },
    },
    createAccount: {
      method: "POST",
      path: "/v1/user",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewAccount" },
      },
      success: {
        status: 201,
        body: {
          id: "usr_abc123def456",
          email: "jane@example.com",
          first_name: "Jane",
          last_name: "Doe",
          is_active: true,
          last_verified: null,
          global_role_id: null,
          created_at: "2025-12-22T15:30:00Z",
          updated_at: "2025-12-22T15:30:00Z",
        },
      },
      invalid: {
        status: 422,
        body: {
          success: false,
          error: {
            code: "INVALID_EMAIL_FORMAT",
            message: "This is not an email address.",
            status: 422,
          },
        },
      },
    },
    createApiKey: {
      method: "POST",
      path: "/v1/organizations/{org_id}/api-keys",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewApiKey" },
      },
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          key: "oak_live_a1b2c3d4e5f6",
          key_prefix: "oak_live_a1b2",
          organization_id: "org_xyz789",
          key_name: "Reporting",
          is_active: true,
          usage_limit_chf: 100,
          scopes: ["read:usage"],
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
          expires_at: null,
        },
      },
    },
    createDepartment: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/departments",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewDepartment" },
      },
      success: {
        status: 201,
        body: {
          id: "dept_plat001",
          name: "Platform",
          description: "Runs the infrastructure.",
          parent_id: "dept_eng001",
          path: "/dept_eng001/dept_plat001",
          depth: 1,
          organization_id: "org_xyz789",
          member_count: 0,
          is_active: true,
          is_default: false,
          color: null,
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
        },
      },
    },
    createOrganization: {
      method: "POST",
      path: "/v1/organizations",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewOrganization" },
      },
      success: {
        status: 200,
        body: {
          id: "org_xyz789",
          name: "Example Labs",
          type: "Work",
          description: null,
          website: "https://example.com",
          industry: "Software",
          company_size: "50-200",
          is_active: true,
          owner_id: "usr_abc123def456",
          api_usage_limit: 0,
          total_usage_limit: 0,
          storage_free_bytes_allowance: 52428800,
          pricing_tier_id: "tier_standard",
          users_added_from_domains: 2,
          created_at: "2025-12-22T15:30:00Z",
          updated_at: "2025-12-22T15:30:00Z",
        },
      },
    },
    createRole: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/roles",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewRole" },
      },
      success: {
        status: 200,
        body: {
          id: "role_abc123",
          name: "People Partner",
          description: "Invites and suspends users.",
          is_system_role: false,
          capabilities: ["invite_users", "deactivate_users"],
          member_count: 0,
        },
      },
    },
    deactivateApiKey: {
      method: "POST",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}/deactivate",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      body: {
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ApiKeyStatusNote" },
      },
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          status: "inactive",
          is_paused: false,
          updated_at: "2026-02-01T09:00:00Z",
        },
      },
    },
    deactivateUser: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/{user_id}/deactivate",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/UserDeactivation" },
      },
      success: {
        status: 200,
        body: {
          id: "usr_abc123def456",
          full_name: "Jane Doe",
          email: "jane@example.com",
          user_name: "jane.doe",
          account_state: "deactivated",
          role_ids: ["role_abc123"],
          department_ids: ["dept_eng001"],
          organization_id: "org_xyz789",
          invitation_link: null,
          invited_at: "2025-12-22T15:30:00",
          deactivated_at: "2026-02-01T09:00:00",
        },
      },
    },
    deleteAccount: {
      method: "DELETE",
      path: "/v1/user/{user_id}",
      parameters: [
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      success: {
        status: 200,
        body: {
          success: true,
          message: "The account was deleted.",
          user_id: "usr_abc123def456",
        },
      },
    },
    deleteApiKey: {
      method: "DELETE",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      success: {
        status: 200,
        body: { success: true, message: "The key was deleted.", id: "ak_abc123" },
      },
    },
    deleteDepartment: {
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/departments/{department_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
      ],
      success: { status: 204 },
      invalid: {
        status: 422,
        body: {
          success: false,
          error: {
            code: "DEPARTMENT_HAS_CHILDREN",
            message: "Move or delete the departments below first.",
            type: "client_error",
            status: 422,
            details: { department_id: "dept_eng001" },
          },
        },
      },
    },
    deleteMember: {
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/users/{user_id}/delete",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/MemberReference" },
        },
      ],
      success: { status: 204 },
    },
    deleteRole: {
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/roles/{role_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "role_id",
          required: true,
          schema: { $ref: "#/components/schemas/RoleId" },
        },
      ],
      success: { status: 204 },
    },
    exportMembers: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/export-csv",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/MemberExport" },
      },
      success: {
        status: 200,
        body: "Full Name,Email,Username,Role,Status,Joined At,Created At,Last Modified At\nJane Doe,jane@example.com,jane.doe,Member,Active,2025-12-22,2025-12-22,2025-12-23\n",
      },
      mediaTypes: { "200": "text/csv" },
    },
    forgotPassword: {
      method: "POST",
      path: "/v1/auth/password/forgot",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ForgottenPassword" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          success: true,
          message: "If the account exists, a code is on its way.",
          type: "password_reset",
        },
      },
      invalid,
    },
    getAccount: {
      method: "GET",
      path: "/v1/user/{user_id}",
      parameters: [
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "usr_abc123def456",
          email: "jane@example.com",
          username: "jane.doe",
          full_name: "Jane Doe",
          first_name: "Jane",
          last_name: "Doe",
          birthday: "1990-05-17",
          gender: null,
          is_active: true,
          last_verified: "2025-12-22T15:30:00Z",
          last_login: "2026-02-01T09:00:00Z",
          profile_image: null,
          timezone: "Europe/Zurich",
          country_id: null,
          post_code: "8000",
          current_organization_id: "org_xyz789",
          created_at: "2025-12-22T15:30:00Z",
          updated_at: "2026-01-15T10:30:00Z",
        },
      },
    },
    getApiKey: {
      method: "GET",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          key_prefix: "oak_live_a1b2",
          organization_id: "org_xyz789",
          key_name: "Reporting",
          is_active: true,
          usage_limit_chf: 100,
          scopes: ["read:usage"],
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
          expires_at: null,
        },
      },
    },
    getDepartment: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/departments/{department_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "dept_eng001",
          name: "Engineering",
          description: "Builds the product.",
          parent_id: null,
          path: "/dept_eng001",
          depth: 0,
          organization_id: "org_xyz789",
          member_count: 12,
          is_active: true,
          is_default: false,
          color: null,
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
        },
      },
    },
    getDepartmentTree: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/departments/tree",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "query",
          name: "scope",
          schema: {
            type: "array",
            items: { $ref: "#/components/schemas/DepartmentId" },
          },
          explode: false,
        },
      ],
      success: {
        status: 200,
        body: [
          {
            id: "dept_eng001",
            name: "Engineering",
            description: "Builds the product.",
            parent_id: null,
            path: "/dept_eng001",
            depth: 0,
            organization_id: "org_xyz789",
            member_count: 12,
            is_active: true,
            is_default: false,
            color: null,
            created_by: "usr_abc123def456",
            created_at: "2025-12-22T15:30:00Z",
            children: [
              {
                id: "dept_plat001",
                name: "Platform",
                description: "Runs the infrastructure.",
                parent_id: "dept_eng001",
                path: "/dept_eng001/dept_plat001",
                depth: 1,
                organization_id: "org_xyz789",
                member_count: 3,
                is_active: true,
                is_default: false,
                color: null,
                created_by: "usr_abc123def456",
                created_at: "2025-12-22T15:30:00Z",
                children: [],
              },
            ],
          },
        ],
      },
    },
    getInvitation: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/invitation",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "query",
          name: "email",
          schema: { $ref: "#/components/schemas/EmailAddress" },
        },
        {
          in: "query",
          name: "user_id",
          schema: { $ref: "#/components/schemas/UserId" },
        },
        {
          in: "query",
          name: "invitation_id",
          schema: { $ref: "#/components/schemas/InvitationId" },
        },
      ],
      success: {
        status: 200,
        body: {
          invitation_id: "inv_abc123",
          email: "jane@example.com",
          user_id: "usr_abc123def456",
          organization_id: "org_xyz789",
          role_id: "role_abc123",
          invitation_link: "https://example.com/invitations/invkey_abc123",
          expires_at: "2025-12-29T15:30:00Z",
          created_at: "2025-12-22T15:30:00Z",
        },
      },
      invalid: {
        status: 400,
        body: {
          success: false,
          error: {
            code: "VALIDATION_ERROR",
            message: "Send one of email, user_id and invitation_id.",
            status: 400,
          },
        },
      },
    },
    getMember: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/users/{user_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/MemberReference" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "orguser_abc123",
          user_id: "usr_abc123def456",
          organization_id: "org_xyz789",
          full_name: "Jane Doe",
          email: "jane@example.com",
          username: "jane.doe",
          role: { id: "role_abc123", name: "Member" },
          status: { id: "status_abc123", name: "Active", selectable_in_ui: true },
          joined_at: "2025-12-22T15:30:00Z",
          created_at: "2025-12-22T15:30:00Z",
          last_modified_at: "2025-12-23T08:00:00Z",
        },
      },
    },
    getMemberStatusSummary: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/users/status-summary",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      success: {
        status: 200,
        body: {
          status_counts: [
            { status_id: "status_abc123", status_name: "Active", count: 42 },
            {
              status_id: "status_def456",
              status_name: "InvitationSent",
              count: 3,
            },
          ],
        },
      },
    },
    getOrganization: {
      method: "GET",
      path: "/v1/organizations/{organization_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "org_xyz789",
          name: "Example Labs",
          type: "Work",
          description: "Builds examples.",
          website: "https://example.com",
          industry: "Software",
          company_size: "50-200",
          logo_image: null,
          image_url: "https://api.aitronos.com/v1/icons/icon_abc123",
          is_active: true,
          owner_id: "usr_abc123def456",
          api_usage_limit: 500.5,
          total_usage_limit: 1000,
          storage_free_bytes_allowance: 52428800,
          api_key_usage_limit: null,
          pricing_tier_id: "tier_standard",
          users_added_from_domains: null,
          created_at: "2025-12-22T15:30:00Z",
          updated_at: "2026-01-15T10:30:00Z",
        },
      },
      unauthorized,
    },
    getRole: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/roles/{role_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "role_id",
          required: true,
          schema: { $ref: "#/components/schemas/RoleId" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "role_abc123",
          name: "People Partner",
          description: "Invites and suspends users.",
          is_system_role: false,
          capabilities: ["invite_users", "deactivate_users"],
          member_count: 4,
          knowledge_slice_ids: [],
        },
      },
    },
    inviteUser: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/invite/v2",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/UserInvitation" },
      },
      success: {
        status: 201,
        body: {
          id: "usr_abc123def456",
          full_name: "Jane Doe",
          email: "jane@example.com",
          user_name: null,
          account_state: "pending_invitation",
          role_ids: ["role_abc123"],
          department_ids: ["dept_eng001"],
          organization_id: "org_xyz789",
          invitation_link: null,
          invited_at: "2025-12-22T15:30:00",
          deactivated_at: null,
        },
      },
    },
    listAccounts: {
      method: "GET",
      path: "/v1/user",
      parameters: [
        { in: "query", name: "skip", schema: { type: "integer" } },
        { in: "query", name: "limit", schema: { type: "integer" } },
        { in: "query", name: "active_only", schema: { type: "boolean" } },
      ],
      success: {
        status: 200,
        body: [
          {
            id: "usr_abc123def456",
            email: "jane@example.com",
            first_name: "Jane",
            last_name: "Doe",
            is_active: true,
            last_verified: "2025-12-22T15:30:00Z",
            global_role_id: null,
            created_at: "2025-12-22T15:30:00Z",
            updated_at: "2026-01-15T10:30:00Z",
          },
        ],
      },
    },
    listApiKeys: {
      method: "GET",
      path: "/v1/organizations/{org_id}/api-keys",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        { in: "query", name: "skip", schema: { type: "integer" } },
        { in: "query", name: "take", schema: { type: "integer", maximum: 100 } },
        { in: "query", name: "page", schema: { type: "integer" } },
        {
          in: "query",
          name: "page_size",
          schema: { type: "integer", maximum: 100 },
        },
      ],
      success: {
        status: 200,
        body: {
          api_keys: [
            {
              id: "ak_abc123",
              key_prefix: "oak_live_a1b2",
              organization_id: "org_xyz789",
              key_name: "Reporting",
              is_active: true,
              usage_limit_chf: 100,
              scopes: ["read:usage"],
              created_by: "usr_abc123def456",
              created_at: "2025-12-22T15:30:00Z",
              expires_at: null,
            },
          ],
          pagination: { page: 1, page_size: 20, total_count: 1, total_pages: 1 },
        },
      },
    },
    listCapabilities: {
      method: "GET",
      path: "/v1/capabilities",
      success: {
        status: 200,
        body: [
          {
            key: "invite_users",
            label: "Invite users",
            description: "Invite people to the organization.",
            group: "User Management",
          },
          {
            key: "manage_departments",
            label: "Manage departments",
            description: "Create and change departments.",
            group: "Department Management",
          },
        ],
      },
    },
    listDepartmentMembers: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/departments/{department_id}/members",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
      ],
      success: {
        status: 200,
        body: [
          {
            user_id: "usr_abc123def456",
            full_name: "Jane Doe",
            email: "jane@example.com",
            added_at: "2026-01-15T10:30:00Z",
          },
        ],
      },
    },
    listDepartments: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/departments",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      success: {
        status: 200,
        body: [
          {
            id: "dept_eng001",
            name: "Engineering",
            description: "Builds the product.",
            parent_id: null,
            path: "/dept_eng001",
            depth: 0,
            organization_id: "org_xyz789",
            member_count: 12,
            is_active: true,
            is_default: false,
            color: null,
            created_by: "usr_abc123def456",
            created_at: "2025-12-22T15:30:00Z",
          },
          {
            id: "dept_plat001",
            name: "Platform",
            description: "Runs the infrastructure.",
            parent_id: "dept_eng001",
            path: "/dept_eng001/dept_plat001",
            depth: 1,
            organization_id: "org_xyz789",
            member_count: 3,
            is_active: true,
            is_default: false,
            color: null,
            created_by: "usr_abc123def456",
            created_at: "2025-12-22T15:30:00Z",
          },
        ],
      },
    },
    listMemberChangeLogs: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/{user_id}/change-logs",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ChangeLogSearch" },
      },
      success: {
        status: 200,
        body: {
          logs: [
            {
              id: "log_abc123",
              user_id: "usr_def456abc123",
              user_name: "John Smith",
              user_email: "john@example.com",
              action: "updated",
              timestamp: "2026-01-15T10:30:00Z",
              resource_type: "organization_user",
              resource_id: "orguser_abc123",
              resource_name: "Jane Doe",
              changes: [{ field: "role", old_value: "Member", new_value: "Admin" }],
            },
          ],
          total_count: 1,
          skip: 0,
          take: 50,
        },
      },
    },
    listMembers: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/MemberSearch" },
      },
      success: {
        status: 200,
        body: {
          users: [
            {
              id: "orguser_abc123",
              user_id: "usr_abc123def456",
              organization_id: "org_xyz789",
              full_name: "Jane Doe",
              email: "jane@example.com",
              username: "jane.doe",
              role: { id: "role_abc123", name: "Member" },
              status: { id: "status_abc123", name: "Active", selectable_in_ui: true },
              joined_at: "2025-12-22T15:30:00Z",
              created_at: "2025-12-22T15:30:00Z",
              last_modified_at: "2025-12-23T08:00:00Z",
            },
          ],
          total_users_count: 1,
          skip: 0,
          take: 10,
        },
      },
    },
    listOrganizationChangeLogs: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/dashboard/change-logs",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ChangeLogSearch" },
      },
      success: {
        status: 200,
        body: {
          logs: [
            {
              id: "log_def456",
              user_id: "usr_def456abc123",
              user_name: "John Smith",
              user_email: "john@example.com",
              action: "removed",
              timestamp: "2026-01-20T08:15:00Z",
              resource_type: "organization_user",
              resource_id: "orguser_abc123",
              resource_name: "Jane Doe",
              changes: [],
            },
          ],
          total_count: 1,
          skip: 0,
          take: 50,
        },
      },
    },
    listOrganizations: {
      method: "GET",
      path: "/v1/organizations",
      parameters: [
        { in: "query", name: "skip", schema: { type: "integer" } },
        {
          in: "query",
          name: "limit",
          schema: { type: "integer", minimum: 1, maximum: 100 },
        },
        { in: "query", name: "active_only", schema: { type: "boolean" } },
      ],
      success: {
        status: 200,
        body: [
          {
            id: "org_xyz789",
            name: "Example Labs",
            description: "Builds examples.",
            logo: null,
            createdAt: "2025-12-22T15:30:00Z",
            updatedAt: "2026-01-15T10:30:00Z",
          },
        ],
      },
    },
    listRoleMembers: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/roles/{role_id}/members",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "role_id",
          required: true,
          schema: { $ref: "#/components/schemas/RoleId" },
        },
        { in: "query", name: "skip", schema: { type: "integer" } },
        {
          in: "query",
          name: "limit",
          schema: { type: "integer", maximum: 100 },
        },
      ],
      success: {
        status: 200,
        body: {
          members: [
            {
              user_id: "usr_abc123def456",
              full_name: "Jane Doe",
              email: "jane@example.com",
              account_state: "active",
              avatar_url: "https://example.com/jane.png",
            },
          ],
          total: 1,
        },
      },
    },
    listRoleTemplates: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/roles/templates",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      success: {
        status: 200,
        body: [
          {
            name: "HR Manager",
            description: "Looks after people.",
            capabilities: ["manage_users", "invite_users"],
          },
        ],
      },
    },
    listRoles: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/roles",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        { in: "query", name: "include_global", schema: { type: "boolean" } },
      ],
      success: {
        status: 200,
        body: [
          {
            id: "role_def456",
            name: "Owner",
            description: null,
            is_system_role: true,
            member_count: 1,
          },
          {
            id: "role_abc123",
            name: "People Partner",
            description: "Invites and suspends users.",
            is_system_role: false,
            capabilities: ["invite_users", "deactivate_users"],
            member_count: 4,
          },
        ],
      },
    },
    listStatuses: {
      method: "GET",
      path: "/v1/organizations/{organization_id}/statuses",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        { in: "query", name: "active_only", schema: { type: "boolean" } },
      ],
      success: {
        status: 200,
        body: [
          {
            id: "status_abc123",
            name: "Active",
            description: null,
            color: "#00FF00",
            is_base_status: true,
            order: 0,
            organization_id: "org_xyz789",
          },
          {
            id: "status_def456",
            name: "Inactive",
            description: null,
            color: null,
            is_base_status: true,
            order: 1,
            organization_id: "org_xyz789",
          },
        ],
      },
      unauthorized,
    },
    logOut: {
      method: "POST",
      path: "/v1/auth/logout",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/Logout" },
      },
      security: [["AccessToken"]],
      success: {
        status: 200,
        body: {
          message: "You are signed out.",
          logged_out_at: "2026-02-01T09:00:00Z",
        },
      },
      invalid,
    },
    pauseApiKey: {
      method: "POST",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}/pause",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      body: {
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ApiKeyStatusNote" },
      },
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          status: "active",
          is_paused: true,
          updated_at: "2026-02-01T09:00:00Z",
        },
      },
    },
    reactivateUser: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/{user_id}/reactivate",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      success: {
        status: 200,
        body: {
          id: "usr_abc123def456",
          full_name: "Jane Doe",
          email: "jane@example.com",
          user_name: "jane.doe",
          account_state: "active",
          role_ids: ["role_abc123"],
          department_ids: ["dept_eng001"],
          organization_id: "org_xyz789",
          invitation_link: null,
          invited_at: null,
          deactivated_at: null,
        },
      },
      invalid: {
        status: 422,
        body: {
          success: false,
          error: {
            code: "USER_NOT_DEACTIVATED",
            message: "This user is not deactivated.",
            status: 422,
          },
        },
      },
    },
    refreshAccessToken: {
      method: "POST",
      path: "/v1/auth/refresh",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/RefreshToken" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          access_token: "example-access-token",
          refresh_token: "example-refresh-token-2",
          token_type: "bearer",
          device_id: null,
        },
      },
      invalid,
    },
    registerUser: {
      method: "POST",
      path: "/v1/auth/register",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/Registration" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          success: true,
          user_id: "prg_abc123",
          email: "jane@example.com",
          email_key: "6f1c2b9e-3d4a-4b5c-8d7e-9f0a1b2c3d4e",
          verification_required: true,
          type: "registration",
          message: "Check your inbox for the code.",
        },
      },
      invalid,
    },
    removeDepartmentMember: {
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/departments/{department_id}/members/{user_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      success: { status: 204 },
    },
    removeRoleMember: {
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/roles/{role_id}/members/{user_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "role_id",
          required: true,
          schema: { $ref: "#/components/schemas/RoleId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      success: { status: 204 },
      invalid: {
        status: 422,
        body: {
          success: false,
          error: {
            code: "LAST_OWNER_CANNOT_BE_REMOVED",
            message: "The last owner has to stay.",
            type: "validation_error",
            status: 422,
            details: {
              user_id: "usr_abc123def456",
              role_id: "role_abc123",
              organization_id: "org_xyz789",
            },
          },
        },
      },
    },
    removeUser: {
      method: "DELETE",
      path: "/v1/organizations/{organization_id}/users/{user_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/UserRemoval" },
      },
      success: { status: 204 },
    },
    reparentDepartment: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/departments/{department_id}/reparent",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/DepartmentMove" },
      },
      success: {
        status: 200,
        body: {
          id: "dept_plat001",
          name: "Platform",
          description: "Runs the infrastructure.",
          parent_id: null,
          path: "/dept_plat001",
          depth: 0,
          organization_id: "org_xyz789",
          member_count: 3,
          is_active: true,
          is_default: false,
          color: null,
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
        },
      },
    },
    requestPasswordReset: {
      method: "POST",
      path: "/v1/auth/password/reset",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ForgottenPassword" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          success: true,
          message: "If the account exists, a code is on its way.",
          type: "password_reset",
        },
      },
      invalid,
    },
    resetPassword: {
      method: "POST",
      path: "/v1/auth/password/reset/verify",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/NewPassword" },
      },
      security: [],
      success: {
        status: 200,
        body: { success: true, message: "Your password was changed." },
      },
      invalid,
    },
    restoreMember: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/users/{user_id}/restore",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/MemberReference" },
        },
      ],
      success: { status: 204 },
    },
    sendInvitation: {
      method: "POST",
      path: "/v1/organizations/{organization_id}/invite-user",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/MemberInvitation" },
      },
      success: {
        status: 201,
        body: {
          invitation_id: "inv_abc123",
          email: "jane@example.com",
          role_id: "role_abc123",
          user_id: "usr_abc123def456",
          invitation_link: "https://example.com/invitations/invkey_abc123",
        },
      },
    },
    unpauseApiKey: {
      method: "POST",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}/unpause",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      body: {
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ApiKeyStatusNote" },
      },
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          status: "active",
          is_paused: false,
          updated_at: "2026-02-01T09:00:00Z",
        },
      },
    },
    updateApiKey: {
      method: "PATCH",
      path: "/v1/organizations/{org_id}/api-keys/{key_id}",
      parameters: [
        {
          in: "path",
          name: "org_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "key_id",
          required: true,
          schema: { $ref: "#/components/schemas/ApiKeyId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ApiKeyChanges" },
      },
      success: {
        status: 200,
        body: {
          id: "ak_abc123",
          key_prefix: "oak_live_a1b2",
          organization_id: "org_xyz789",
          key_name: "Reporting",
          is_active: true,
          usage_limit_chf: 250,
          scopes: ["read:usage"],
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
          expires_at: null,
        },
      },
    },
    updateDepartment: {
      method: "PATCH",
      path: "/v1/organizations/{organization_id}/departments/{department_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "department_id",
          required: true,
          schema: { $ref: "#/components/schemas/DepartmentId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/DepartmentChanges" },
      },
      success: {
        status: 200,
        body: {
          id: "dept_eng001",
          name: "Product Engineering",
          description: null,
          parent_id: null,
          path: "/dept_eng001",
          depth: 0,
          organization_id: "org_xyz789",
          member_count: 12,
          is_active: true,
          is_default: false,
          color: null,
          created_by: "usr_abc123def456",
          created_at: "2025-12-22T15:30:00Z",
        },
      },
    },
    updateMember: {
      method: "PUT",
      path: "/v1/organizations/{organization_id}/users/{user_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/MemberChanges" },
      },
      success: {
        status: 200,
        body: {
          id: "orguser_abc123",
          user_id: "usr_abc123def456",
          organization_id: "org_xyz789",
          full_name: "Jane Doe",
          email: "jane@example.com",
          username: "jane.doe",
          role: { id: "role_def456", name: "Admin" },
          status: { id: "status_abc123", name: "Active", selectable_in_ui: true },
          joined_at: "2025-12-22T15:30:00Z",
          created_at: "2025-12-22T15:30:00Z",
          last_modified_at: "2026-02-01T09:00:00Z",
        },
      },
    },
    updateOrganization: {
      method: "PATCH",
      path: "/v1/organizations/{organization_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/OrganizationChanges" },
      },
      success: {
        status: 200,
        body: {
          id: "org_xyz789",
          name: "Example Labs",
          type: "Work",
          is_active: true,
          api_usage_limit: 250,
          total_usage_limit: 1000,
          storage_free_bytes_allowance: 52428800,
          created_at: "2025-12-22T15:30:00Z",
          updated_at: "2026-02-01T09:00:00Z",
        },
      },
    },
    updateProfile: {
      method: "PATCH",
      path: "/v1/user/profile",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/ProfileChanges" },
      },
      success: {
        status: 200,
        body: {
          success: true,
          message: "Your profile was changed.",
          profile: { full_name: "Jane Miller", timezone: "Europe/Zurich" },
        },
      },
    },
    updateRole: {
      method: "PATCH",
      path: "/v1/organizations/{organization_id}/roles/{role_id}",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "role_id",
          required: true,
          schema: { $ref: "#/components/schemas/RoleId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/RoleChanges" },
      },
      success: {
        status: 200,
        body: {
          id: "role_abc123",
          name: "People Partner",
          description: "Invites and suspends users.",
          is_system_role: false,
          capabilities: ["invite_users", "deactivate_users", "remove_users"],
          member_count: 4,
        },
      },
    },
    updateUserMemberships: {
      method: "PATCH",
      path: "/v1/organizations/{organization_id}/users/{user_id}/memberships",
      parameters: [
        {
          in: "path",
          name: "organization_id",
          required: true,
          schema: { $ref: "#/components/schemas/OrganizationId" },
        },
        {
          in: "path",
          name: "user_id",
          required: true,
          schema: { $ref: "#/components/schemas/UserId" },
        },
      ],
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/UserMemberships" },
      },
      success: {
        status: 200,
        body: {
          id: "usr_abc123def456",
          full_name: "Jane Doe",
          email: "jane@example.com",
          user_name: "jane.doe",
          account_state: "active",
          role_ids: ["role_abc123", "role_def456"],
          department_ids: ["dept_eng001"],
          organization_id: "org_xyz789",
          invitation_link: null,
          invited_at: null,
          deactivated_at: null,
        },
      },
    },
    validateInvitation: {
      method: "GET",
      path: "/v1/invitations/validate/{email_key}",
      parameters: [
        {
          in: "path",
          name: "email_key",
          required: true,
          schema: { $ref: "#/components/schemas/EmailKey" },
        },
      ],
      security: [],
      success: {
        status: 200,
        body: {
          valid: true,
          invitation_id: "inv_abc123",
          email: "jane@example.com",
          organization_id: "org_xyz789",
          organization_name: "Example Labs",
          role_id: "role_abc123",
          role_name: "Member",
          expires_at: "2025-12-29T15:30:00Z",
        },
      },
    },
    verifyEmail: {
      method: "POST",
      path: "/v1/auth/verify",
      body: {
        required: true,
        mediaType: "application/json",
        schema: { $ref: "#/components/schemas/EmailVerification" },
      },
      security: [],
      success: {
        status: 200,
        body: {
          token: "example-access-token",
          refreshToken: "example-refresh-token",
          token_type: "bearer",
          expires_in: 86400,
          device_id: null,
          user: { id: "usr_abc123def456", email: "jane@example.com" },
        },
      },
      invalid,
    },
  },
  schemas: {
    ApiKeyChanges: {
      type: "object",
      properties: {
        key_name: { type: "string" },
        usage_limit_chf: { type: "number" },
        scopes: { type: "array", items: { $ref: "#/components/schemas/ApiKeyScope" } },
        expires_at: { $ref: "#/components/schemas/Timestamp" },
      },
    },
    ApiKeyId: { type: "string" },
    ApiKeyScope: { type: "string" },
    ApiKeyStatusNote: { type: "object", additionalProperties: true },
    BulkMemberDeletion: {
      type: "object",
      required: ["user_ids"],
      properties: {
        user_ids: {
          type: "array",
          maxItems: 1000,
          items: { $ref: "#/components/schemas/UserId" },
        },
      },
    },
    BulkMemberStatusChange: {
      type: "object",
      required: ["user_ids", "status_id"],
      properties: {
        user_ids: {
          type: "array",
          maxItems: 1000,
          items: { $ref: "#/components/schemas/UserId" },
        },
        status_id: { $ref: "#/components/schemas/StatusId" },
      },
    },
    CapabilityKey: { type: "string" },
    ChangeLogSearch: {
      type: "object",
      properties: {
        skip: { type: "integer", minimum: 0 },
        take: { type: "integer", minimum: 1, maximum: 100 },
        start_date: { type: "string", format: "date-time" },
        end_date: { type: "string", format: "date-time" },
        resource_type: { type: "string" },
        action: { type: "string" },
      },
    },
    CountryId: { type: "string" },
    DepartmentChanges: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 255 },
        description: { type: ["string", "null"] },
      },
    },
    DepartmentId: { type: "string", pattern: "^dept_" },
    DepartmentMove: {
      type: "object",
      required: ["new_parent_id"],
      properties: {
        new_parent_id: {
          anyOf: [{ $ref: "#/components/schemas/DepartmentId" }, { type: "null" }],
        },
      },
    },
    DeviceInformation: {
      type: "object",
      properties: {
        device: { type: "string" },
        platform: { type: "string" },
        operating_system: { type: "string" },
        device_id: { type: "string" },
        user_agent: { type: "string" },
        location: { type: "string" },
        latitude: { type: "string" },
        longitude: { type: "string" },
      },
    },
    EmailAddress: { type: "string", format: "email" },
    EmailKey: { type: "string" },
    EmailVerification: {
      type: "object",
      additionalProperties: false,
      required: ["email_key", "verification_code"],
      properties: {
        email_key: { $ref: "#/components/schemas/EmailKey" },
        verification_code: { $ref: "#/components/schemas/VerificationCode" },
        device_information: { $ref: "#/components/schemas/DeviceInformation" },
      },
    },
    ForgottenPassword: {
      type: "object",
      additionalProperties: false,
      required: ["email"],
      properties: { email: { $ref: "#/components/schemas/EmailAddress" } },
    },
    InvitationAcceptance: {
      type: "object",
      required: ["email_key"],
      properties: { email_key: { $ref: "#/components/schemas/EmailKey" } },
    },
    InvitationCompletion: {
      type: "object",
      required: ["email_key", "full_name", "password"],
      properties: {
        email_key: { $ref: "#/components/schemas/EmailKey" },
        full_name: { type: "string", minLength: 1, maxLength: 255 },
        password: { type: "string", format: "password", minLength: 8 },
      },
    },
    InvitationId: { type: "string", pattern: "^inv_" },
    Logout: {
      type: "object",
      additionalProperties: false,
      properties: { refresh_token: { type: "string", format: "password" } },
    },
    MemberChanges: {
      type: "object",
      minProperties: 1,
      properties: {
        role_id: { $ref: "#/components/schemas/RoleId" },
        status_id: { $ref: "#/components/schemas/StatusId" },
      },
    },
    MemberExport: {
      type: "object",
      properties: {
        search_term: { type: "string" },
        role_id: { $ref: "#/components/schemas/RoleId" },
        status_id: { $ref: "#/components/schemas/StatusId" },
        include_deleted: { type: "boolean" },
        sort_by: { type: "string" },
        sort_order: { type: "string" },
      },
    },
    MemberInvitation: {
      type: "object",
      required: ["email", "role_id"],
      properties: {
        email: { $ref: "#/components/schemas/EmailAddress" },
        role_id: { $ref: "#/components/schemas/RoleId" },
        send_invitation: { type: "boolean" },
      },
    },
    MemberReference: { type: "string" },
    MemberSearch: {
      type: "object",
      properties: {
        skip: { type: "integer" },
        take: { type: "integer", minimum: 1, maximum: 100 },
        search_term: { type: "string" },
        role_id: { $ref: "#/components/schemas/RoleId" },
        status_id: { $ref: "#/components/schemas/StatusId" },
        sort_field: { type: "string" },
        sort_direction: { type: "string" },
        include_deleted: { type: "boolean" },
      },
    },
    NewAccount: {
      type: "object",
      required: ["email", "password"],
      properties: {
        email: { $ref: "#/components/schemas/EmailAddress" },
        password: { type: "string", format: "password", minLength: 8 },
        first_name: { type: "string" },
        last_name: { type: "string" },
      },
    },
    NewApiKey: {
      type: "object",
      required: ["key_name"],
      properties: {
        key_name: { type: "string" },
        usage_limit_chf: { type: "number" },
        scopes: { type: "array", items: { $ref: "#/components/schemas/ApiKeyScope" } },
        expires_at: { $ref: "#/components/schemas/Timestamp" },
      },
    },
    NewDepartment: {
      type: "object",
      required: ["name"],
      properties: {
        name: { type: "string", minLength: 1, maxLength: 255 },
        description: { type: "string" },
        parent_id: {
          anyOf: [{ $ref: "#/components/schemas/DepartmentId" }, { type: "null" }],
        },
      },
    },
    NewOrganization: {
      type: "object",
      required: ["name", "type"],
      properties: {
        name: { type: "string" },
        type: { $ref: "#/components/schemas/OrganizationType" },
        description: { type: "string" },
        logo_image: { type: "string" },
        website: { type: "string", maxLength: 500 },
        industry: { type: "string", maxLength: 100 },
        company_size: { type: "string", maxLength: 50 },
        use_system_provider_keys: { type: "boolean" },
        domains: { type: "array", items: { type: "string" } },
        email_domains: { type: "array", items: { type: "string" } },
      },
    },
    NewPassword: {
      type: "object",
      additionalProperties: false,
      required: ["email", "verification_code", "new_password"],
      properties: {
        email: { $ref: "#/components/schemas/EmailAddress" },
        verification_code: { $ref: "#/components/schemas/VerificationCode" },
        new_password: { type: "string", format: "password", minLength: 8 },
      },
    },
    NewRole: {
      type: "object",
      required: ["name", "capabilities"],
      properties: {
        name: { type: "string", maxLength: 100 },
        description: { type: "string", maxLength: 500 },
        capabilities: {
          type: "array",
          minItems: 1,
          items: { $ref: "#/components/schemas/CapabilityKey" },
        },
      },
    },
    OrganizationChanges: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, maxLength: 255 },
        description: { type: "string" },
        website: { type: "string", maxLength: 500 },
        industry: { type: "string", maxLength: 100 },
        company_size: { type: "string", maxLength: 50 },
        logo_image: { type: "string" },
        image_url: { type: "string", maxLength: 500 },
        is_active: { type: "boolean" },
        api_usage_limit: { type: "number", minimum: 0 },
        api_key_usage_limit: { type: "number", minimum: 0 },
        domains: { type: "array", items: { type: "string" } },
      },
    },
    OrganizationId: { type: "string", pattern: "^org_" },
    OrganizationType: { type: "string" },
    ProfileChanges: {
      type: "object",
      properties: {
        username: { $ref: "#/components/schemas/Username" },
        first_name: { type: "string" },
        last_name: { type: "string" },
        full_name: { type: "string", maxLength: 255 },
        birthday: { type: "string", format: "date" },
        gender: { type: "string", maxLength: 50 },
        profile_image: { type: "string", format: "uri" },
        timezone: { type: "string", maxLength: 100 },
        country_id: { $ref: "#/components/schemas/CountryId" },
        post_code: { type: "string", maxLength: 20 },
      },
    },
    RefreshToken: {
      type: "object",
      additionalProperties: false,
      required: ["refresh_token"],
      properties: {
        refresh_token: { type: "string", format: "password", minLength: 1, pattern: "^\\S+$" },
      },
    },
    Registration: {
      type: "object",
      additionalProperties: false,
      required: ["email", "password", "full_name"],
      properties: {
        email: {
          $ref: "#/components/schemas/EmailAddress",
          minLength: 1,
          maxLength: 255,
        },
        password: { type: "string", format: "password", minLength: 8, maxLength: 72 },
        full_name: { type: "string", minLength: 1, maxLength: 255 },
        user_name: { $ref: "#/components/schemas/Username" },
        organization_id: {
          $ref: "#/components/schemas/OrganizationId",
          minLength: 36,
          maxLength: 36,
        },
        device_information: { $ref: "#/components/schemas/DeviceInformation" },
      },
    },
    RoleChanges: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 100 },
        description: { type: "string", maxLength: 500 },
        capabilities: {
          type: "array",
          minItems: 1,
          items: { $ref: "#/components/schemas/CapabilityKey" },
        },
      },
    },
    RoleId: { type: "string", pattern: "^role_" },
    StatusId: { type: "string" },
    Timestamp: { type: "string" },
    UserDeactivation: {
      type: "object",
      required: ["transfer_resources_to_department_id"],
      properties: {
        transfer_resources_to_department_id: { $ref: "#/components/schemas/DepartmentId" },
      },
    },
    UserId: { type: "string", pattern: "^usr_" },
    UserInvitation: {
      type: "object",
      required: ["email"],
      properties: {
        email: { $ref: "#/components/schemas/EmailAddress" },
        full_name: { type: "string", maxLength: 255 },
        role_ids: { type: "array", items: { $ref: "#/components/schemas/RoleId" } },
        department_ids: { type: "array", items: { $ref: "#/components/schemas/DepartmentId" } },
        send_invitation: { type: "boolean" },
        custom_message: { type: "string" },
      },
    },
    UserMemberships: {
      type: "object",
      required: ["role_ids", "department_ids"],
      properties: {
        role_ids: { type: "array", items: { $ref: "#/components/schemas/RoleId" } },
        department_ids: { type: "array", items: { $ref: "#/components/schemas/DepartmentId" } },
      },
    },
    UserReference: {
      type: "object",
      required: ["user_id"],
      properties: { user_id: { $ref: "#/components/schemas/UserId" } },
    },
    UserRemoval: {
      type: "object",
      required: ["confirm"],
      properties: {
        confirm: { type: "boolean", const: true },
        transfer_resources_to_department_id: { $ref: "#/components/schemas/DepartmentId" },
      },
    },
    Username: { type: "string", minLength: 3, maxLength: 100, pattern: "^[a-z0-9._-]+$" },
    VerificationCode: { type: "integer", minimum: 1000, maximum: 9999 },
  },
};
