// Written by `cargo xtask generate`. Do not edit.
//! The operations of `reviews`.

use stripe_runtime::{
    Base, Body, List, Method, Operation, Range, Request, Timestamp, Value,
};
use crate::{API_VERSION, Review, ReviewId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`approve`]: `POST /v1/reviews/{review}/approve`.
    pub struct ApproveRequest -> Review, expand;
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
pub fn approve(review: impl Into<ReviewId>) -> ApproveRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostReviewsReviewApprove",
        method: Method::Post,
        path: "/v1/reviews/{review}/approve",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ApproveRequest(Request::new(OPERATION, &[&Into::<ReviewId>::into(review)]))
}

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/reviews`.
    pub struct ListRequest -> List<Review>, paged, expand;
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
    const OPERATION: &Operation = &Operation {
        id: "GetReviews",
        method: Method::Get,
        path: "/v1/reviews",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return reviews that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<Range<Timestamp>>) -> Self {
        Self(self.0.with("created", Into::<Range<Timestamp>>::into(created)))
    }

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

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/reviews/{review}`.
    pub struct RetrieveRequest -> Review, expand;
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
pub fn retrieve(review: impl Into<ReviewId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetReviewsReview",
        method: Method::Get,
        path: "/v1/reviews/{review}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<ReviewId>::into(review)]))
}
