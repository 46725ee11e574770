// Written by `cargo xtask generate`. Do not edit.
//! The operations of `apps::secrets`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request, Timestamp, Value};
use crate::{API_VERSION, AppSecretScope, AppsSecret};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/apps/secrets`.
    pub struct CreateRequest -> AppsSecret, expand;
}

/// Set a Secret.
///
/// Create or replace a secret in the secret store.
///
/// `POST /v1/apps/secrets`
///
/// - `name`: A name for the secret that's unique within the scope.
/// - `payload`: The plaintext secret value to be stored.
/// - `scope`: Specifies the scoping of the secret. Requests originating from UI extensions can only access
///   account-scoped secrets or secrets scoped to their own user.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::apps::secrets::create("NAME", "PAYLOAD", stripe::AppSecretScope::new(stripe::AppSecretScopeType::Account)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    name: impl Into<String>,
    payload: impl Into<String>,
    scope: AppSecretScope,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAppsSecrets",
        method: Method::Post,
        path: "/v1/apps/secrets",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("name", Value::text(name))
            .with("payload", Value::secret(payload))
            .with("scope", scope),
    )
}

impl CreateRequest {
    /// The Unix timestamp for the expiry time of the secret, after which the secret deletes.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("expires_at", Into::<Timestamp>::into(expires_at)))
    }
}

stripe_runtime::operation! {
    /// The request of [`delete_where`]: `POST /v1/apps/secrets/delete`.
    pub struct DeleteWhereRequest -> AppsSecret, expand;
}

/// Delete a Secret.
///
/// Deletes a secret from the secret store by name and scope.
///
/// `POST /v1/apps/secrets/delete`
///
/// - `name`: A name for the secret that's unique within the scope.
/// - `scope`: Specifies the scoping of the secret. Requests originating from UI extensions can only access
///   account-scoped secrets or secrets scoped to their own user.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::apps::secrets::delete_where("NAME", stripe::AppSecretScope::new(stripe::AppSecretScopeType::Account)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_where(
    name: impl Into<String>,
    scope: AppSecretScope,
) -> DeleteWhereRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostAppsSecretsDelete",
        method: Method::Post,
        path: "/v1/apps/secrets/delete",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    DeleteWhereRequest(
        Request::new(OPERATION, &[]).with("name", Value::text(name)).with("scope", scope),
    )
}

stripe_runtime::operation! {
    /// The request of [`find`]: `GET /v1/apps/secrets/find`.
    pub struct FindRequest -> AppsSecret, expand;
}

/// Find a Secret.
///
/// Finds a secret in the secret store by name and scope.
///
/// `GET /v1/apps/secrets/find`
///
/// - `name`: A name for the secret that's unique within the scope.
/// - `scope`: Specifies the scoping of the secret. Requests originating from UI extensions can only access
///   account-scoped secrets or secrets scoped to their own user.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::apps::secrets::find("NAME", stripe::AppSecretScope::new(stripe::AppSecretScopeType::Account)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn find(name: impl Into<String>, scope: AppSecretScope) -> FindRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAppsSecretsFind",
        method: Method::Get,
        path: "/v1/apps/secrets/find",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    FindRequest(
        Request::new(OPERATION, &[]).with("name", Value::text(name)).with("scope", scope),
    )
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/apps/secrets`.
    pub struct ListRequest -> List<AppsSecret>, paged, expand;
}

/// List secrets.
///
/// List all secrets stored on the given scope.
///
/// `GET /v1/apps/secrets`
///
/// - `scope`: Specifies the scoping of the secret. Requests originating from UI extensions can only access
///   account-scoped secrets or secrets scoped to their own user.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::apps::secrets::list(stripe::AppSecretScope::new(stripe::AppSecretScopeType::Account)).stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(scope: AppSecretScope) -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetAppsSecrets",
        method: Method::Get,
        path: "/v1/apps/secrets",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]).with("scope", scope))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", Value::text(starting_after)))
    }
}
