// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::customers`.

rt::operation! {
    /// The request of [`fund_cash_balance`]: `POST /v1/test_helpers/customers/{customer}/fund_cash_balance`.
    pub struct FundCashBalanceRequest -> crate::CustomerCashBalanceTransaction, expand;
}

/// Fund a test mode cash balance.
///
/// Create an incoming testmode bank transfer
///
/// `POST /v1/test_helpers/customers/{customer}/fund_cash_balance`
///
/// - `amount`: Amount to be used for this test cash balance transaction. A positive integer representing how
///   much to fund in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal)
///   (e.g., 100 cents to fund $1.00 or 100 to fund ¥100, a zero-decimal currency).
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::customers::fund_cash_balance("CUSTOMER_ID", 1000, "usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn fund_cash_balance(
    customer: impl AsRef<str>,
    amount: i64,
    currency: impl Into<rt::Currency>,
) -> FundCashBalanceRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersCustomersCustomerFundCashBalance",
        method: rt::Method::Post,
        path: "/v1/test_helpers/customers/{customer}/fund_cash_balance",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    FundCashBalanceRequest(
        rt::Request::new(OPERATION, &[customer.as_ref()])
            .with("amount", amount)
            .with("currency", currency),
    )
}

impl FundCashBalanceRequest {
    /// A description of the test funding. This simulates free-text references supplied by customers
    /// when making bank transfers to their cash balance. You can use this to test how Stripe's
    /// [reconciliation algorithm](https://docs.stripe.com/payments/customer-balance/reconciliation)
    /// applies to different user inputs.
    #[inline]
    pub fn reference(self, reference: impl Into<String>) -> Self {
        Self(self.0.with("reference", rt::Value::text(reference)))
    }
}
