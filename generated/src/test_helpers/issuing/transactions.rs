// Written by `cargo xtask generate`. Do not edit.
//! The operations of `test_helpers::issuing::transactions`.

pub mod create_force_capture;
#[cfg(feature = "test_helpers-issuing-transactions")]
pub mod create_unlinked_refund;

#[cfg(feature = "test_helpers-issuing-transactions")]
rt::operation! {
    /// The request of [`create_force_capture`]: `POST /v1/test_helpers/issuing/transactions/create_force_capture`.
    pub struct CreateForceCaptureRequest -> crate::IssuingTransaction, expand;
}

#[cfg(feature = "test_helpers-issuing-transactions")]
/// Create a test-mode force capture.
///
/// Allows the user to capture an arbitrary amount, also known as a forced capture.
///
/// `POST /v1/test_helpers/issuing/transactions/create_force_capture`
///
/// - `amount`: The total amount to attempt to capture. This amount is in the provided currency, or defaults to
///   the cards currency, and in the
///   [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
/// - `card`: Card associated with this transaction.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::transactions::create_force_capture(1000, "CARD").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_force_capture(
    amount: i64,
    card: impl Into<crate::ids::IssuingCardId>,
) -> CreateForceCaptureRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingTransactionsCreateForceCapture",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/transactions/create_force_capture",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let card: crate::ids::IssuingCardId = card.into();
    CreateForceCaptureRequest(
        rt::Request::new(OPERATION, &[]).with("amount", amount).with("card", card),
    )
}

#[cfg(feature = "test_helpers-issuing-transactions")]
impl CreateForceCaptureRequest {
    /// The currency of the capture. If not provided, defaults to the currency of the card. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Details about the seller (grocery store, e-commerce website, etc.) where the card authorization
    /// happened.
    #[inline]
    pub fn merchant_data(
        self,
        merchant_data: crate::test_helpers::issuing::authorizations::create::MerchantData,
    ) -> Self {
        Self(self.0.with("merchant_data", merchant_data))
    }

    /// Additional purchase information that is optionally provided by the merchant.
    #[inline]
    pub fn purchase_details(
        self,
        purchase_details: create_force_capture::PurchaseDetails,
    ) -> Self {
        Self(self.0.with("purchase_details", purchase_details))
    }
}

#[cfg(feature = "test_helpers-issuing-transactions")]
rt::operation! {
    /// The request of [`create_unlinked_refund`]: `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund`.
    pub struct CreateUnlinkedRefundRequest -> crate::IssuingTransaction, expand;
}

#[cfg(feature = "test_helpers-issuing-transactions")]
/// Create a test-mode unlinked refund.
///
/// Allows the user to refund an arbitrary amount, also known as a unlinked refund.
///
/// `POST /v1/test_helpers/issuing/transactions/create_unlinked_refund`
///
/// - `amount`: The total amount to attempt to refund. This amount is in the provided currency, or defaults to
///   the cards currency, and in the
///   [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
/// - `card`: Card associated with this unlinked refund transaction.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::transactions::create_unlinked_refund(1000, "CARD").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create_unlinked_refund(
    amount: i64,
    card: impl Into<crate::ids::IssuingCardId>,
) -> CreateUnlinkedRefundRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingTransactionsCreateUnlinkedRefund",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/transactions/create_unlinked_refund",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let card: crate::ids::IssuingCardId = card.into();
    CreateUnlinkedRefundRequest(
        rt::Request::new(OPERATION, &[]).with("amount", amount).with("card", card),
    )
}

#[cfg(feature = "test_helpers-issuing-transactions")]
impl CreateUnlinkedRefundRequest {
    /// The currency of the unlinked refund. If not provided, defaults to the currency of the card.
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Details about the seller (grocery store, e-commerce website, etc.) where the card authorization
    /// happened.
    #[inline]
    pub fn merchant_data(
        self,
        merchant_data: crate::test_helpers::issuing::authorizations::create::MerchantData,
    ) -> Self {
        Self(self.0.with("merchant_data", merchant_data))
    }

    /// Additional purchase information that is optionally provided by the merchant.
    #[inline]
    pub fn purchase_details(
        self,
        purchase_details: create_force_capture::PurchaseDetails,
    ) -> Self {
        Self(self.0.with("purchase_details", purchase_details))
    }
}

#[cfg(feature = "test_helpers-issuing-transactions")]
rt::operation! {
    /// The request of [`refund`]: `POST /v1/test_helpers/issuing/transactions/{transaction}/refund`.
    pub struct RefundRequest -> crate::IssuingTransaction, expand;
}

#[cfg(feature = "test_helpers-issuing-transactions")]
/// Refund a test-mode transaction.
///
/// Refund a test-mode Transaction.
///
/// `POST /v1/test_helpers/issuing/transactions/{transaction}/refund`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::test_helpers::issuing::transactions::refund("TRANSACTION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn refund(transaction: impl AsRef<str>) -> RefundRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTestHelpersIssuingTransactionsTransactionRefund",
        method: rt::Method::Post,
        path: "/v1/test_helpers/issuing/transactions/{transaction}/refund",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    RefundRequest(rt::Request::new(OPERATION, &[transaction.as_ref()]))
}

#[cfg(feature = "test_helpers-issuing-transactions")]
impl RefundRequest {
    /// The total amount to attempt to refund. This amount is in the provided currency, or defaults to
    /// the cards currency, and in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal).
    #[inline]
    pub fn refund_amount(self, refund_amount: i64) -> Self {
        Self(self.0.with("refund_amount", refund_amount))
    }
}
