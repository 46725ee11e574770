// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::test_clocks`.

rt::operation! {
    /// The request of [`advance`]: `POST /v1/test_helpers/test_clocks/{test_clock}/advance`.
    pub struct AdvanceRequest -> crate::TestHelpersTestClock, expand;
}

/// Advance a test clock.
///
/// Starts advancing a test clock to a specified time in the future. Advancement is done when status
/// changes to `Ready`.
///
/// `POST /v1/test_helpers/test_clocks/{test_clock}/advance`
///
/// - `frozen_time`: The time to advance the test clock. Must be after the test clock's current frozen time. Cannot
///   be more than two intervals in the future from the shortest subscription in this test clock. If
///   there are no subscriptions in this test clock, it cannot be more than two years in the future.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::test_clocks::advance("TEST_CLOCK_ID", 1_700_000_000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn advance(
    test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
    frozen_time: impl Into<rt::Timestamp>,
) -> AdvanceRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTestClocksTestClockAdvance",
        method: rt::Method::Post,
        path: "/v1/test_helpers/test_clocks/{test_clock}/advance",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
    let frozen_time: rt::Timestamp = frozen_time.into();
    AdvanceRequest(
        rt::Request::new(OPERATION, &[test_clock.as_str()])
            .with("frozen_time", frozen_time),
    )
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/test_helpers/test_clocks`.
    pub struct CreateRequest -> crate::TestHelpersTestClock, expand;
}

/// Create a test clock.
///
/// Creates a new test clock that can be attached to new customers and quotes.
///
/// `POST /v1/test_helpers/test_clocks`
///
/// - `frozen_time`: The initial frozen time for this test clock.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::test_clocks::create(1_700_000_000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(frozen_time: impl Into<rt::Timestamp>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTestClocks",
        method: rt::Method::Post,
        path: "/v1/test_helpers/test_clocks",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let frozen_time: rt::Timestamp = frozen_time.into();
    CreateRequest(rt::Request::new(OPERATION, &[]).with("frozen_time", frozen_time))
}

impl CreateRequest {
    /// Existing customer this test clock will be attached to. Once attached, customers can't be removed
    /// from a test clock.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// The name for this test clock.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }
}

rt::operation! {
    /// The request of [`delete`]: `DELETE /v1/test_helpers/test_clocks/{test_clock}`.
    pub struct DeleteRequest -> crate::DeletedTestHelpersTestClock;
}

/// Delete a test clock.
///
/// Deletes a test clock.
///
/// `DELETE /v1/test_helpers/test_clocks/{test_clock}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::test_clocks::delete("TEST_CLOCK_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn delete(
    test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
) -> DeleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "DeleteTestHelpersTestClocksTestClock",
        method: rt::Method::Delete,
        path: "/v1/test_helpers/test_clocks/{test_clock}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
    DeleteRequest(rt::Request::new(OPERATION, &[test_clock.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/test_helpers/test_clocks`.
    pub struct ListRequest -> rt::List<crate::TestHelpersTestClock>, paged, expand;
}

/// List all test clocks.
///
/// Returns a list of your test clocks.
///
/// `GET /v1/test_helpers/test_clocks`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::test_helpers::test_clocks::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTestHelpersTestClocks",
        method: rt::Method::Get,
        path: "/v1/test_helpers/test_clocks",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
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

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/test_helpers/test_clocks/{test_clock}`.
    pub struct RetrieveRequest -> crate::TestHelpersTestClock, expand;
}

/// Retrieve a test clock.
///
/// Retrieves a test clock.
///
/// `GET /v1/test_helpers/test_clocks/{test_clock}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::test_clocks::retrieve("TEST_CLOCK_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    test_clock: impl Into<crate::ids::TestHelpersTestClockId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTestHelpersTestClocksTestClock",
        method: rt::Method::Get,
        path: "/v1/test_helpers/test_clocks/{test_clock}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let test_clock: crate::ids::TestHelpersTestClockId = test_clock.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[test_clock.as_str()]))
}
