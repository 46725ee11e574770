// Written by `cargo xtask generate`. Do not edit.
//! The operations of `setup_attempts`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/setup_attempts`.
    pub struct ListRequest -> rt::List<crate::SetupAttempt>, paged, expand;
}

/// List all SetupAttempts.
///
/// Returns a list of SetupAttempts that associate with a provided SetupIntent.
///
/// `GET /v1/setup_attempts`
///
/// - `setup_intent`: Only return SetupAttempts created by the SetupIntent specified by this ID.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::setup_attempts::list("SETUP_INTENT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(setup_intent: impl Into<crate::ids::SetupIntentId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetSetupAttempts",
        method: rt::Method::Get,
        path: "/v1/setup_attempts",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let setup_intent: crate::ids::SetupIntentId = setup_intent.into();
    ListRequest(rt::Request::new(OPERATION, &[]).with("setup_intent", setup_intent))
}

impl ListRequest {
    /// A filter on the list, based on the object `created` field. The value can be a string with an
    /// integer Unix timestamp or a dictionary with a number of different query options.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

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
