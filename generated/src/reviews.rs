// Written by `cargo xtask generate`. Do not edit.
//! The operations of `reviews`.

rt::operation! {
    /// The request of [`approve`]: `POST /v1/reviews/{review}/approve`.
    pub struct ApproveRequest -> crate::Review, expand;
}

/// Approve a review.
///
/// Approves a `Review` object, closing it and removing it from the list of reviews.
///
/// `POST /v1/reviews/{review}/approve`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::reviews::approve("REVIEW_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn approve(review: impl Into<crate::ids::ReviewId>) -> ApproveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostReviewsReviewApprove",
        method: rt::Method::Post,
        path: "/v1/reviews/{review}/approve",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let review: crate::ids::ReviewId = review.into();
    ApproveRequest(rt::Request::new(OPERATION, &[review.as_str()]))
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/reviews`.
    pub struct ListRequest -> rt::List<crate::Review>, paged, expand;
}

/// List all open reviews.
///
/// Returns a list of `Review` objects that have `open` set to `true`. The objects are sorted in
/// descending order by creation date, with the most recently created object appearing first.
///
/// `GET /v1/reviews`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::reviews::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetReviews",
        method: rt::Method::Get,
        path: "/v1/reviews",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return reviews that were created during the given date interval.
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

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/reviews/{review}`.
    pub struct RetrieveRequest -> crate::Review, expand;
}

/// Retrieve a review.
///
/// Retrieves a `Review` object.
///
/// `GET /v1/reviews/{review}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::reviews::retrieve("REVIEW_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(review: impl Into<crate::ids::ReviewId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetReviewsReview",
        method: rt::Method::Get,
        path: "/v1/reviews/{review}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let review: crate::ids::ReviewId = review.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[review.as_str()]))
}
