// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::transactions`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request, Timestamp, Value};
use crate::{
    API_VERSION, TaxTransaction, TaxTransactionId, TaxTransactionMode,
    TransactionLineItemReversal, TransactionShippingCostReversal,
};

pub mod line_items;
pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`create_from_calculation`]: `POST /v1/tax/transactions/create_from_calculation`.
    pub struct CreateFromCalculationRequest -> TaxTransaction, expand;
}

/// Create a Transaction from a Calculation.
///
/// Creates a Tax Transaction from a calculation, if that calculation hasn’t expired. Calculations
/// expire after 90 days.
///
/// `POST /v1/tax/transactions/create_from_calculation`
///
/// - `calculation`: Tax Calculation ID to be used as input when creating the transaction.
/// - `reference`: A custom order or sale identifier, such as 'myOrder_123'. Must be unique across all
///   transactions, including reversals.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::transactions::create_from_calculation("CALCULATION", "REFERENCE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_from_calculation(
    calculation: impl Into<String>,
    reference: impl Into<String>,
) -> CreateFromCalculationRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxTransactionsCreateFromCalculation",
        method: Method::Post,
        path: "/v1/tax/transactions/create_from_calculation",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateFromCalculationRequest(
        Request::new(OPERATION, &[])
            .with("calculation", Value::text(calculation))
            .with("reference", Value::text(reference)),
    )
}

impl CreateFromCalculationRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The Unix timestamp representing when the tax liability is assumed or reduced, which determines
    /// the liability posting period and handling in tax liability reports. The timestamp must fall
    /// within the `tax_date` and the current time, unless the `tax_date` is scheduled in advance.
    /// Defaults to the current time.
    #[inline]
    pub fn posted_at(self, posted_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("posted_at", Into::<Timestamp>::into(posted_at)))
    }
}

stripe_runtime::operation! {
    /// The request of [`create_reversal`]: `POST /v1/tax/transactions/create_reversal`.
    pub struct CreateReversalRequest -> TaxTransaction, expand;
}

/// Create a reversal Transaction.
///
/// Partially or fully reverses a previously created `Transaction`.
///
/// `POST /v1/tax/transactions/create_reversal`
///
/// - `mode`: If `partial`, the provided line item or shipping cost amounts are reversed. If `full`, the
///   original transaction is fully reversed.
/// - `original_transaction`: The ID of the Transaction to partially or fully reverse.
/// - `reference`: A custom identifier for this reversal, such as `myOrder_123-refund_1`, which must be unique
///   across all transactions. The reference helps identify this reversal transaction in exported
///   [tax reports](https://docs.stripe.com/tax/reports).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::transactions::create_reversal(stripe::TaxTransactionMode::Full, "ORIGINAL_TRANSACTION", "REFERENCE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_reversal(
    mode: TaxTransactionMode,
    original_transaction: impl Into<String>,
    reference: impl Into<String>,
) -> CreateReversalRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostTaxTransactionsCreateReversal",
        method: Method::Post,
        path: "/v1/tax/transactions/create_reversal",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    CreateReversalRequest(
        Request::new(OPERATION, &[])
            .with("mode", mode)
            .with("original_transaction", Value::text(original_transaction))
            .with("reference", Value::text(reference)),
    )
}

impl CreateReversalRequest {
    /// A flat amount to reverse across the entire transaction, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units) in negative. This value
    /// represents the total amount to refund from the transaction, including taxes.
    #[inline]
    pub fn flat_amount(self, flat_amount: i64) -> Self {
        Self(self.0.with("flat_amount", flat_amount))
    }

    /// The line item amounts to reverse.
    #[inline]
    pub fn line_items(
        self,
        line_items: impl IntoIterator<Item = TransactionLineItemReversal>,
    ) -> Self {
        Self(self.0.with("line_items", Value::list(line_items)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// The shipping cost to reverse.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: TransactionShippingCostReversal) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/transactions/{transaction}`.
    pub struct RetrieveRequest -> TaxTransaction, expand;
}

/// Retrieve a Transaction.
///
/// Retrieves a Tax `Transaction` object.
///
/// `GET /v1/tax/transactions/{transaction}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::tax::transactions::retrieve("TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(transaction: impl Into<TaxTransactionId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetTaxTransactionsTransaction",
        method: Method::Get,
        path: "/v1/tax/transactions/{transaction}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(
        Request::new(OPERATION, &[&Into::<TaxTransactionId>::into(transaction)]),
    )
}
