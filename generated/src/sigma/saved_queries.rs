// Written by `cargo xtask generate`. Do not edit.
//! The operations of `sigma::saved_queries`.

rt::operation! {
    /// The request of [`update`]: `POST /v1/sigma/saved_queries/{id}`.
    pub struct UpdateRequest -> crate::SigmaSigmaApiQuery, expand;
}

/// Update an existing Sigma Query.
///
/// Update an existing Sigma query that previously exists
///
/// `POST /v1/sigma/saved_queries/{id}`
///
/// - `id`: The `id` of the saved query to update. This should be a valid `id` that was previously created.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::sigma::saved_queries::update("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(id: impl AsRef<str>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostSigmaSavedQueriesId",
        method: rt::Method::Post,
        path: "/v1/sigma/saved_queries/{id}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    UpdateRequest(rt::Request::new(OPERATION, &[id.as_ref()]))
}

impl UpdateRequest {
    /// The name of the query to update.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// The sql statement to update the specified query statement with. This should be a valid Trino SQL
    /// statement that can be run in Sigma.
    #[inline]
    pub fn sql(self, sql: impl Into<String>) -> Self {
        Self(self.0.with("sql", rt::Value::text(sql)))
    }
}
