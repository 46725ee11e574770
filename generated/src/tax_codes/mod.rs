// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax_codes`.

use stripe_runtime::{Base, Body, List, Method, Operation, Request, Value};
use crate::{API_VERSION, TaxCode, TaxCodeId};

pub(crate) mod model;

stripe_runtime::operation! {
    /// The request of [`list`]: `GET /v1/tax_codes`.
    pub struct ListRequest -> List<TaxCode>, paged, expand;
}

/// List all tax codes.
///
/// A list of [all tax codes available](https://docs.stripe.com/tax/tax-categories) to add to
/// Products in order to allow specific tax calculations.
///
/// `GET /v1/tax_codes`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::tax_codes::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxCodes",
        method: Method::Get,
        path: "/v1/tax_codes",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    ListRequest(Request::new(OPERATION, &[]))
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

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax_codes/{id}`.
    pub struct RetrieveRequest -> TaxCode, expand;
}

/// Retrieve a tax code.
///
/// Retrieves the details of an existing tax code. Supply the unique tax code ID and Stripe will
/// return the corresponding tax code information.
///
/// `GET /v1/tax_codes/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax_codes::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<TaxCodeId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxCodesId",
        method: Method::Get,
        path: "/v1/tax_codes/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<TaxCodeId>::into(id)]))
}
