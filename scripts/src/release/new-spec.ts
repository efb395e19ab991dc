import { pascalCase } from "../model/naming.ts";

/** The start of a vendor's spec: it lints, and each part of it is there to be replaced by what the vendor documents. */
export function newSpec(slug: string, checked: string): string {
  const title = pascalCase(slug);
  return `openapi: 3.1.0
info:
  title: ${title} API
  version: '1'
  description: User management in ${title}.
externalDocs:
  url: https://${slug}.example/docs
  description: ${title}'s documentation
servers:
  - url: https://api.${slug}.example
    description: The production API.
security:
  - token: []
tags:
  - name: invitations
    description: Bringing people in.
paths:
  /invitations:
    post:
      operationId: inviteUser
      summary: Invite a user
      description: Sends an invitation by mail.
      tags: [invitations]
      externalDocs:
        url: https://${slug}.example/docs/invitations
        description: Invite a user
      x-source:
        confidence: inferred
        checked: '${checked}'
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/InvitationForm'
            examples:
              jane:
                summary: Somebody new
                value:
                  email: jane@example.com
      responses:
        '201':
          description: The invitation was sent.
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Invitation'
              examples:
                sent:
                  summary: An invitation that is open
                  value:
                    id: inv_1
                    email: jane@example.com
components:
  securitySchemes:
    token:
      type: http
      scheme: bearer
      description: An access token.
  schemas:
    Invitation:
      type: object
      description: An invitation that was sent.
      properties:
        id:
          type: string
          description: Its id.
        email:
          type: string
          description: Where it was sent.
      required: [id, email]
    InvitationForm:
      type: object
      description: Whom to invite.
      properties:
        email:
          type: string
          description: Where to send the invitation.
      required: [email]
`;
}
