// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::calculations`.

use stripe_runtime::{Base, Body, Currency, Method, Operation, Request, Timestamp, Value};
use crate::{
    API_VERSION, CalculationLineItem, ShipFromDetails, TaxCalculation,
    TaxCalculationCustomerDetails, TaxCalculationId, TaxCalculationShippingCost,
};

pub mod line_items;
pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/tax/calculations`.
    pub struct CreateRequest -> TaxCalculation, expand;
}

/// Create a Calculation.
///
/// Calculates tax based on the input and returns a Tax `Calculation` object.
///
/// `POST /v1/tax/calculations`
///
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `line_items`: A list of items the customer is purchasing.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::calculations::create("usd", [stripe::CalculationLineItem::new(1000)]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    currency: impl Into<Currency>,
    line_items: impl IntoIterator<Item = CalculationLineItem>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxCalculations",
        method: Method::Post,
        path: "/v1/tax/calculations",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[])
            .with("currency", Into::<Currency>::into(currency))
            .with("line_items", Value::list(line_items)),
    )
}

impl CreateRequest {
    /// The ID of an existing customer to use for this calculation. If provided, the customer's address
    /// and tax IDs are copied to `customer_details`.
    #[inline]
    pub fn customer(self, customer: impl Into<String>) -> Self {
        Self(self.0.with("customer", Value::text(customer)))
    }

    /// Details about the customer, including address and tax IDs.
    #[inline]
    pub fn customer_details(
        self,
        customer_details: TaxCalculationCustomerDetails,
    ) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// Details about the address from which the goods are being shipped.
    #[inline]
    pub fn ship_from_details(self, ship_from_details: ShipFromDetails) -> Self {
        Self(self.0.with("ship_from_details", ship_from_details))
    }

    /// Shipping cost details to be used for the calculation.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: TaxCalculationShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }

    /// Timestamp of date at which the tax rules and rates in effect applies for the calculation.
    /// Measured in seconds since the Unix epoch. Can be up to 48 hours in the past, and up to 48 hours
    /// in the future.
    #[inline]
    pub fn tax_date(self, tax_date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("tax_date", Into::<Timestamp>::into(tax_date)))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/calculations/{calculation}`.
    pub struct RetrieveRequest -> TaxCalculation, expand;
}

/// Retrieve a Calculation.
///
/// Retrieves a Tax `Calculation` object, if the calculation hasn’t expired.
///
/// `GET /v1/tax/calculations/{calculation}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::calculations::retrieve("CALCULATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(calculation: impl Into<TaxCalculationId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxCalculationsCalculation",
        method: Method::Get,
        path: "/v1/tax/calculations/{calculation}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<TaxCalculationId>::into(calculation)]),
    )
}
