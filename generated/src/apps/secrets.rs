// Written by `cargo xtask generate`. Do not edit.
//! The operations of `apps::secrets`.

pub mod create;
pub mod delete_where;
pub mod find;
pub mod list;

rt::operation! {
    /// The request of [`create`]: `POST /v1/apps/secrets`.
    pub struct CreateRequest -> crate::AppsSecret, expand;
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
/// let answer = stripe::apps::secrets::create("NAME", "PAYLOAD", stripe::apps::secrets::create::Scope::new(stripe::apps_secret::scope::Type::Account)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    name: impl Into<String>,
    payload: impl Into<String>,
    scope: create::Scope,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAppsSecrets",
        method: rt::Method::Post,
        path: "/v1/apps/secrets",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("name", rt::Value::text(name))
            .with("payload", rt::Value::secret(payload))
            .with("scope", scope),
    )
}

impl CreateRequest {
    /// The Unix timestamp for the expiry time of the secret, after which the secret deletes.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<rt::Timestamp>) -> Self {
        let expires_at: rt::Timestamp = expires_at.into();
        Self(self.0.with("expires_at", expires_at))
    }
}

rt::operation! {
    /// The request of [`delete_where`]: `POST /v1/apps/secrets/delete`.
    pub struct DeleteWhereRequest -> crate::AppsSecret, expand;
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
/// let answer = stripe::apps::secrets::delete_where("NAME", stripe::apps::secrets::create::Scope::new(stripe::apps_secret::scope::Type::Account)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete_where(
    name: impl Into<String>,
    scope: create::Scope,
) -> DeleteWhereRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostAppsSecretsDelete",
        method: rt::Method::Post,
        path: "/v1/apps/secrets/delete",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    DeleteWhereRequest(
        rt::Request::new(OPERATION, &[])
            .with("name", rt::Value::text(name))
            .with("scope", scope),
    )
}

rt::operation! {
    /// The request of [`find`]: `GET /v1/apps/secrets/find`.
    pub struct FindRequest -> crate::AppsSecret, expand;
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
/// let answer = stripe::apps::secrets::find("NAME", stripe::apps::secrets::create::Scope::new(stripe::apps_secret::scope::Type::Account)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn find(name: impl Into<String>, scope: create::Scope) -> FindRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAppsSecretsFind",
        method: rt::Method::Get,
        path: "/v1/apps/secrets/find",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    FindRequest(
        rt::Request::new(OPERATION, &[])
            .with("name", rt::Value::text(name))
            .with("scope", scope),
    )
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/apps/secrets`.
    pub struct ListRequest -> rt::List<crate::AppsSecret>, paged, expand;
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
/// let mut items = stripe::apps::secrets::list(stripe::apps::secrets::create::Scope::new(stripe::apps_secret::scope::Type::Account)).stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(scope: create::Scope) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetAppsSecrets",
        method: rt::Method::Get,
        path: "/v1/apps/secrets",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]).with("scope", scope))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}
