// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::treasury::received_credits`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/test_helpers/treasury/received_credits`.
    pub struct CreateRequest -> crate::TreasuryReceivedCredit, expand;
}

/// Test mode: Create a ReceivedCredit.
///
/// Use this endpoint to simulate a test mode ReceivedCredit initiated by a third party. In live
/// mode, you can’t directly create ReceivedCredits initiated by third parties.
///
/// `POST /v1/test_helpers/treasury/received_credits`
///
/// - `amount`: Amount (in cents) to be transferred.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `financial_account`: The FinancialAccount to send funds to.
/// - `network`: Specifies the network rails to be used. If not set, will default to the PaymentMethod's
///   preferred network. See the [docs](https://docs.stripe.com/treasury/money-movement/timelines) to
///   learn more about money movement timelines for each network type.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::treasury::received_credits::create(1000, "usd", "FINANCIAL_ACCOUNT", stripe::test_helpers::treasury::received_credits::create::Network::Ach).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
    network: create::Network,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersTreasuryReceivedCredits",
        method: rt::Method::Post,
        path: "/v1/test_helpers/treasury/received_credits",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", currency)
            .with("financial_account", rt::Value::text(financial_account))
            .with("network", network),
    )
}

impl CreateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Initiating payment method details for the object.
    #[inline]
    pub fn initiating_payment_method_details(
        self,
        initiating_payment_method_details: crate::test_helpers::treasury::received_debits::create::InitiatingPaymentMethodDetails,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "initiating_payment_method_details",
                    initiating_payment_method_details,
                ),
        )
    }
}
