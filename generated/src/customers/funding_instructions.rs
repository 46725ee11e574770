// Written by `cargo xtask generate`. Do not edit.
//! The operations of `customers::funding_instructions`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/customers/{customer}/funding_instructions`.
    pub struct CreateRequest -> crate::FundingInstructions, expand;
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
/// let answer = stripe::customers::funding_instructions::create("CUSTOMER_ID", stripe::customers::funding_instructions::create::BankTransfer::new(stripe::customer_cash_balance_transaction::funded::bank_transfer::Type::EuBankTransfer), "usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    customer: impl Into<crate::ids::CustomerId>,
    bank_transfer: create::BankTransfer,
    currency: impl Into<rt::Currency>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostCustomersCustomerFundingInstructions",
        method: rt::Method::Post,
        path: "/v1/customers/{customer}/funding_instructions",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let customer: crate::ids::CustomerId = customer.into();
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[customer.as_str()])
            .with("funding_type", "bank_transfer")
            .with("bank_transfer", bank_transfer)
            .with("currency", currency),
    )
}
