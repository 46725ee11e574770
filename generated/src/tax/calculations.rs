// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::calculations`.

pub mod create;
#[cfg(feature = "tax-calculations")]
pub mod line_items;

#[cfg(feature = "tax-calculations")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/tax/calculations`.
    pub struct CreateRequest -> crate::TaxCalculation, expand;
}

#[cfg(feature = "tax-calculations")]
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
/// let answer = stripe::tax::calculations::create("usd", [stripe::tax::calculations::create::LineItem::new(1000)]).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    currency: impl Into<rt::Currency>,
    line_items: impl IntoIterator<Item = create::LineItem>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxCalculations",
        method: rt::Method::Post,
        path: "/v1/tax/calculations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("currency", currency)
            .with("line_items", rt::Value::list(line_items)),
    )
}

#[cfg(feature = "tax-calculations")]
impl CreateRequest {
    /// The ID of an existing customer to use for this calculation. If provided, the customer's address
    /// and tax IDs are copied to `customer_details`.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// Details about the customer, including address and tax IDs.
    #[inline]
    pub fn customer_details(self, customer_details: create::CustomerDetails) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// Details about the address from which the goods are being shipped.
    #[inline]
    pub fn ship_from_details(self, ship_from_details: create::ShipFromDetails) -> Self {
        Self(self.0.with("ship_from_details", ship_from_details))
    }

    /// Shipping cost details to be used for the calculation.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: create::ShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }

    /// Timestamp of date at which the tax rules and rates in effect applies for the calculation.
    /// Measured in seconds since the Unix epoch. Can be up to 48 hours in the past, and up to 48 hours
    /// in the future.
    #[inline]
    pub fn tax_date(self, tax_date: impl Into<rt::Timestamp>) -> Self {
        let tax_date: rt::Timestamp = tax_date.into();
        Self(self.0.with("tax_date", tax_date))
    }
}

#[cfg(feature = "tax-calculations")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/calculations/{calculation}`.
    pub struct RetrieveRequest -> crate::TaxCalculation, expand;
}

#[cfg(feature = "tax-calculations")]
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
pub fn retrieve(
    calculation: impl Into<crate::ids::TaxCalculationId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxCalculationsCalculation",
        method: rt::Method::Get,
        path: "/v1/tax/calculations/{calculation}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let calculation: crate::ids::TaxCalculationId = calculation.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[calculation.as_str()]))
}
