// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::settlements`.

pub mod create;

rt::operation! {
    /// The request of [`complete`]: `POST /v1/test_helpers/issuing/settlements/{settlement}/complete`.
    pub struct CompleteRequest -> crate::IssuingSettlement, expand;
}

/// Complete a test-mode settlement.
///
/// Allows the user to mark an Issuing settlement as complete.
///
/// `POST /v1/test_helpers/issuing/settlements/{settlement}/complete`
///
/// - `settlement`: The settlement token to mark as complete.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::settlements::complete("SETTLEMENT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn complete(settlement: impl AsRef<str>) -> CompleteRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingSettlementsSettlementComplete",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/settlements/{settlement}/complete",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CompleteRequest(rt::Request::new(OPERATION, &[settlement.as_ref()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/test_helpers/issuing/settlements`.
    pub struct CreateRequest -> crate::IssuingSettlement, expand;
}

/// Create a test-mode settlement.
///
/// Allows the user to create an Issuing settlement.
///
/// `POST /v1/test_helpers/issuing/settlements`
///
/// - `bin`: The Bank Identification Number reflecting this settlement record.
/// - `clearing_date`: The date that the transactions are cleared and posted to user's accounts.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `net_total_amount`: The total net amount required to settle with the network.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::settlements::create("BIN", 1000, "usd", 1000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    bin: impl Into<String>,
    clearing_date: i64,
    currency: impl Into<rt::Currency>,
    net_total_amount: i64,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingSettlements",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/settlements",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("bin", rt::Value::text(bin))
            .with("clearing_date", clearing_date)
            .with("currency", currency)
            .with("net_total_amount", net_total_amount),
    )
}

impl CreateRequest {
    /// The total interchange received as reimbursement for the transactions.
    #[inline]
    pub fn interchange_fees_amount(self, interchange_fees_amount: i64) -> Self {
        Self(self.0.with("interchange_fees_amount", interchange_fees_amount))
    }

    /// The card network for this settlement. One of \["visa", "maestro", "mastercard"]
    #[inline]
    pub fn network(self, network: create::Network) -> Self {
        Self(self.0.with("network", network))
    }

    /// The Settlement Identification Number assigned by the network.
    #[inline]
    pub fn network_settlement_identifier(
        self,
        network_settlement_identifier: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "network_settlement_identifier",
                    rt::Value::text(network_settlement_identifier),
                ),
        )
    }

    /// The total transaction amount reflected in this settlement.
    #[inline]
    pub fn transaction_amount(self, transaction_amount: i64) -> Self {
        Self(self.0.with("transaction_amount", transaction_amount))
    }

    /// The total number of transactions reflected in this settlement.
    #[inline]
    pub fn transaction_count(self, transaction_count: i64) -> Self {
        Self(self.0.with("transaction_count", transaction_count))
    }
}
