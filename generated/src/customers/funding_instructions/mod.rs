// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::funding_instructions`.

use stripe_runtime::{Base, Body, Currency, Method, Operation, Request};
use crate::{API_VERSION, BankTransferParams, CustomerId, FundingInstructions};

stripe_runtime::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/funding_instructions`.
    pub struct CreateRequest -> FundingInstructions, expand;
}

/// Create or retrieve funding instructions for a customer cash balance.
///
/// Retrieve funding instructions for a customer cash balance. If funding instructions do not yet
/// exist for the customer, new funding instructions will be created. If funding instructions have
/// already been created for a given customer, the same funding instructions will be retrieved. In
/// other words, we will return the same funding instructions each time.
///
/// `POST /v1/customers/{customer}/funding_instructions`
///
/// - `bank_transfer`: Additional parameters for `bank_transfer` funding types
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::customers::funding_instructions::create("CUSTOMER_ID", stripe::BankTransferParams::new(stripe::BankTransferParamsType::EuBankTransfer), "usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer: impl Into<CustomerId>,
    bank_transfer: BankTransferParams,
    currency: impl Into<Currency>,
) -> CreateRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostCustomersCustomerFundingInstructions",
        method: Method::Post,
        path: "/v1/customers/{customer}/funding_instructions",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateRequest(
        Request::new(OPERATION, &[&Into::<CustomerId>::into(customer)])
            .with("funding_type", "bank_transfer")
            .with("bank_transfer", bank_transfer)
            .with("currency", Into::<Currency>::into(currency)),
    )
}
