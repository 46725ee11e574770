// Written by `cargo xtask generate`. Do not edit.
//! The operations of `tax::transactions`.

pub mod create_reversal;
pub mod line_items;

rt::operation! {
    /// The request of [`create_from_calculation`]: `POST /v1/tax/transactions/create_from_calculation`.
    pub struct CreateFromCalculationRequest -> crate::TaxTransaction, expand;
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
    calculation: impl Into<crate::ids::TaxCalculationId>,
    reference: impl Into<String>,
) -> CreateFromCalculationRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxTransactionsCreateFromCalculation",
        method: rt::Method::Post,
        path: "/v1/tax/transactions/create_from_calculation",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let calculation: crate::ids::TaxCalculationId = calculation.into();
    CreateFromCalculationRequest(
        rt::Request::new(OPERATION, &[])
            .with("calculation", calculation)
            .with("reference", rt::Value::text(reference)),
    )
}

impl CreateFromCalculationRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The Unix timestamp representing when the tax liability is assumed or reduced, which determines
    /// the liability posting period and handling in tax liability reports. The timestamp must fall
    /// within the `tax_date` and the current time, unless the `tax_date` is scheduled in advance.
    /// Defaults to the current time.
    #[inline]
    pub fn posted_at(self, posted_at: impl Into<rt::Timestamp>) -> Self {
        let posted_at: rt::Timestamp = posted_at.into();
        Self(self.0.with("posted_at", posted_at))
    }
}

rt::operation! {
    /// The request of [`create_reversal`]: `POST /v1/tax/transactions/create_reversal`.
    pub struct CreateReversalRequest -> crate::TaxTransaction, expand;
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
/// let answer = stripe::tax::transactions::create_reversal(stripe::tax::transactions::create_reversal::Mode::Full, "ORIGINAL_TRANSACTION", "REFERENCE").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_reversal(
    mode: create_reversal::Mode,
    original_transaction: impl Into<crate::ids::TaxTransactionId>,
    reference: impl Into<String>,
) -> CreateReversalRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTaxTransactionsCreateReversal",
        method: rt::Method::Post,
        path: "/v1/tax/transactions/create_reversal",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let original_transaction: crate::ids::TaxTransactionId = original_transaction.into();
    CreateReversalRequest(
        rt::Request::new(OPERATION, &[])
            .with("mode", mode)
            .with("original_transaction", original_transaction)
            .with("reference", rt::Value::text(reference)),
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
        line_items: impl IntoIterator<Item = create_reversal::LineItem>,
    ) -> Self {
        Self(self.0.with("line_items", rt::Value::list(line_items)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// The shipping cost to reverse.
    #[inline]
    pub fn shipping_cost(self, shipping_cost: create_reversal::ShippingCost) -> Self {
        Self(self.0.with("shipping_cost", shipping_cost))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/tax/transactions/{transaction}`.
    pub struct RetrieveRequest -> crate::TaxTransaction, expand;
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
pub fn retrieve(
    transaction: impl Into<crate::ids::TaxTransactionId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTaxTransactionsTransaction",
        method: rt::Method::Get,
        path: "/v1/tax/transactions/{transaction}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let transaction: crate::ids::TaxTransactionId = transaction.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[transaction.as_str()]))
}
