// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_records`.

use stripe_runtime::{Base, Body, Metadata, Method, Operation, Request, Timestamp, Value};
use crate::{
    API_VERSION, CustomerPresence, PaymentRecord, PaymentRecordAmount,
    PaymentRecordCustomerDetails, PaymentRecordFailed, PaymentRecordGuaranteed,
    PaymentRecordId, PaymentRecordOutcome, PaymentRecordPaymentMethodDetails,
    PaymentRecordRefunded, ReportPaymentPaymentRecordProcessorDetails,
    ReportRefundPaymentRecordProcessorDetails, ShippingDetails,
};

pub(crate) mod model;
pub(crate) mod params;

stripe_runtime::operation! {
    /// The request of [`report_payment`]: `POST /v1/payment_records/report_payment`.
    pub struct ReportPaymentRequest -> PaymentRecord, expand;
}

/// Report a payment.
///
/// Report a new Payment Record. You may report a Payment Record as it is initialized and later
/// report updates through the other report_* methods, or report Payment Records in a terminal state
/// directly, through this method.
///
/// `POST /v1/payment_records/report_payment`
///
/// - `amount_requested`: The amount you initially requested for this payment.
/// - `initiated_at`: When the reported payment was initiated. Measured in seconds since the Unix epoch.
/// - `payment_method_details`: Information about the Payment Method debited for this payment.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_payment(stripe::PaymentRecordAmount::new("usd", 1000), 1_700_000_000, stripe::PaymentRecordPaymentMethodDetails::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment(
    amount_requested: PaymentRecordAmount,
    initiated_at: impl Into<Timestamp>,
    payment_method_details: PaymentRecordPaymentMethodDetails,
) -> ReportPaymentRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsReportPayment",
        method: Method::Post,
        path: "/v1/payment_records/report_payment",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportPaymentRequest(
        Request::new(OPERATION, &[])
            .with("amount_requested", amount_requested)
            .with("initiated_at", Into::<Timestamp>::into(initiated_at))
            .with("payment_method_details", payment_method_details),
    )
}

impl ReportPaymentRequest {
    /// Customer information for this payment.
    #[inline]
    pub fn customer_details(
        self,
        customer_details: PaymentRecordCustomerDetails,
    ) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// Indicates whether the customer was present in your checkout flow during this payment.
    #[inline]
    pub fn customer_presence(self, customer_presence: CustomerPresence) -> Self {
        Self(self.0.with("customer_presence", customer_presence))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Information about the payment attempt failure.
    #[inline]
    pub fn failed(self, failed: PaymentRecordFailed) -> Self {
        Self(self.0.with("failed", failed))
    }

    /// Information about the payment attempt guarantee.
    #[inline]
    pub fn guaranteed(self, guaranteed: PaymentRecordGuaranteed) -> Self {
        Self(self.0.with("guaranteed", guaranteed))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The outcome of the reported payment.
    #[inline]
    pub fn outcome(self, outcome: PaymentRecordOutcome) -> Self {
        Self(self.0.with("outcome", outcome))
    }

    /// Processor information for this payment.
    #[inline]
    pub fn processor_details(
        self,
        processor_details: ReportPaymentPaymentRecordProcessorDetails,
    ) -> Self {
        Self(self.0.with("processor_details", processor_details))
    }

    /// Shipping information for this payment.
    #[inline]
    pub fn shipping_details(self, shipping_details: ShippingDetails) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }
}

stripe_runtime::operation! {
    /// The request of [`report_payment_attempt`]: `POST /v1/payment_records/{id}/report_payment_attempt`.
    pub struct ReportPaymentAttemptRequest -> PaymentRecord, expand;
}

/// Report a payment attempt.
///
/// Report a new payment attempt on the specified Payment Record. A new payment attempt can only be
/// specified if all other payment attempts are canceled or failed.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt`
///
/// - `id`: The ID of the Payment Record.
/// - `initiated_at`: When the reported payment was initiated. Measured in seconds since the Unix epoch.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_payment_attempt("ID", 1_700_000_000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment_attempt(
    id: impl Into<PaymentRecordId>,
    initiated_at: impl Into<Timestamp>,
) -> ReportPaymentAttemptRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsIdReportPaymentAttempt",
        method: Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportPaymentAttemptRequest(
        Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)])
            .with("initiated_at", Into::<Timestamp>::into(initiated_at)),
    )
}

impl ReportPaymentAttemptRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Information about the payment attempt failure.
    #[inline]
    pub fn failed(self, failed: PaymentRecordFailed) -> Self {
        Self(self.0.with("failed", failed))
    }

    /// Information about the payment attempt guarantee.
    #[inline]
    pub fn guaranteed(self, guaranteed: PaymentRecordGuaranteed) -> Self {
        Self(self.0.with("guaranteed", guaranteed))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The outcome of the reported payment.
    #[inline]
    pub fn outcome(self, outcome: PaymentRecordOutcome) -> Self {
        Self(self.0.with("outcome", outcome))
    }

    /// Information about the Payment Method debited for this payment.
    #[inline]
    pub fn payment_method_details(
        self,
        payment_method_details: PaymentRecordPaymentMethodDetails,
    ) -> Self {
        Self(self.0.with("payment_method_details", payment_method_details))
    }

    /// Shipping information for this payment.
    #[inline]
    pub fn shipping_details(self, shipping_details: ShippingDetails) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }
}

stripe_runtime::operation! {
    /// The request of [`report_payment_attempt_canceled`]: `POST /v1/payment_records/{id}/report_payment_attempt_canceled`.
    pub struct ReportPaymentAttemptCanceledRequest -> PaymentRecord, expand;
}

/// Report payment attempt canceled.
///
/// Report that the most recent payment attempt on the specified Payment Record was canceled.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_canceled`
///
/// - `id`: The ID of the Payment Record.
/// - `canceled_at`: When the reported payment was canceled. Measured in seconds since the Unix epoch.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_payment_attempt_canceled("ID", 1_700_000_000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment_attempt_canceled(
    id: impl Into<PaymentRecordId>,
    canceled_at: impl Into<Timestamp>,
) -> ReportPaymentAttemptCanceledRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptCanceled",
        method: Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_canceled",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportPaymentAttemptCanceledRequest(
        Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)])
            .with("canceled_at", Into::<Timestamp>::into(canceled_at)),
    )
}

impl ReportPaymentAttemptCanceledRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`report_payment_attempt_failed`]: `POST /v1/payment_records/{id}/report_payment_attempt_failed`.
    pub struct ReportPaymentAttemptFailedRequest -> PaymentRecord, expand;
}

/// Report payment attempt failed.
///
/// Report that the most recent payment attempt on the specified Payment Record failed or errored.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_failed`
///
/// - `id`: The ID of the Payment Record.
/// - `failed_at`: When the reported payment failed. Measured in seconds since the Unix epoch.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_payment_attempt_failed("ID", 1_700_000_000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment_attempt_failed(
    id: impl Into<PaymentRecordId>,
    failed_at: impl Into<Timestamp>,
) -> ReportPaymentAttemptFailedRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptFailed",
        method: Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_failed",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportPaymentAttemptFailedRequest(
        Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)])
            .with("failed_at", Into::<Timestamp>::into(failed_at)),
    )
}

impl ReportPaymentAttemptFailedRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`report_payment_attempt_guaranteed`]: `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed`.
    pub struct ReportPaymentAttemptGuaranteedRequest -> PaymentRecord, expand;
}

/// Report payment attempt guaranteed.
///
/// Report that the most recent payment attempt on the specified Payment Record was guaranteed.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed`
///
/// - `id`: The ID of the Payment Record.
/// - `guaranteed_at`: When the reported payment was guaranteed. Measured in seconds since the Unix epoch.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_payment_attempt_guaranteed("ID", 1_700_000_000).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment_attempt_guaranteed(
    id: impl Into<PaymentRecordId>,
    guaranteed_at: impl Into<Timestamp>,
) -> ReportPaymentAttemptGuaranteedRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptGuaranteed",
        method: Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_guaranteed",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportPaymentAttemptGuaranteedRequest(
        Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)])
            .with("guaranteed_at", Into::<Timestamp>::into(guaranteed_at)),
    )
}

impl ReportPaymentAttemptGuaranteedRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`report_payment_attempt_informational`]: `POST /v1/payment_records/{id}/report_payment_attempt_informational`.
    pub struct ReportPaymentAttemptInformationalRequest -> PaymentRecord, expand;
}

/// Report payment attempt informational.
///
/// Report informational updates on the specified Payment Record.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_informational`
///
/// - `id`: The ID of the Payment Record.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_payment_attempt_informational("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment_attempt_informational(
    id: impl Into<PaymentRecordId>,
) -> ReportPaymentAttemptInformationalRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptInformational",
        method: Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_informational",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportPaymentAttemptInformationalRequest(
        Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)]),
    )
}

impl ReportPaymentAttemptInformationalRequest {
    /// Customer information for this payment.
    #[inline]
    pub fn customer_details(
        self,
        customer_details: PaymentRecordCustomerDetails,
    ) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Clears `description`: unsets what is stored.
    #[inline]
    pub fn clear_description(self) -> Self {
        Self(self.0.cleared("description"))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Shipping information for this payment.
    #[inline]
    pub fn shipping_details(self, shipping_details: ShippingDetails) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }

    /// Clears `shipping_details`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.cleared("shipping_details"))
    }
}

stripe_runtime::operation! {
    /// The request of [`report_refund`]: `POST /v1/payment_records/{id}/report_refund`.
    pub struct ReportRefundRequest -> PaymentRecord, expand;
}

/// Report a refund.
///
/// Report that the most recent payment attempt on the specified Payment Record was refunded.
///
/// `POST /v1/payment_records/{id}/report_refund`
///
/// - `id`: The ID of the Payment Record.
/// - `processor_details`: Processor information for this refund.
/// - `refunded`: Information about the payment attempt refund.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::report_refund("ID", stripe::ReportRefundPaymentRecordProcessorDetails::new(), stripe::PaymentRecordRefunded::new(1_700_000_000)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_refund(
    id: impl Into<PaymentRecordId>,
    processor_details: ReportRefundPaymentRecordProcessorDetails,
    refunded: PaymentRecordRefunded,
) -> ReportRefundRequest {
    const OPERATION: &Operation = &Operation {
        id: "PostPaymentRecordsIdReportRefund",
        method: Method::Post,
        path: "/v1/payment_records/{id}/report_refund",
        base: Base::Api,
        body: Body::Form,
        version: API_VERSION,
    };
    ReportRefundRequest(
        Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)])
            .with("outcome", "refunded")
            .with("processor_details", processor_details)
            .with("refunded", refunded),
    )
}

impl ReportRefundRequest {
    /// A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) representing how much
    /// of this payment to refund. Can refund only up to the remaining, unrefunded amount of the
    /// payment.
    #[inline]
    pub fn amount(self, amount: PaymentRecordAmount) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// When the reported refund was initiated. Measured in seconds since the Unix epoch.
    #[inline]
    pub fn initiated_at(self, initiated_at: impl Into<Timestamp>) -> Self {
        Self(self.0.with("initiated_at", Into::<Timestamp>::into(initiated_at)))
    }

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<Metadata>) -> Self {
        Self(self.0.with("metadata", Into::<Metadata>::into(metadata)))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

stripe_runtime::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_records/{id}`.
    pub struct RetrieveRequest -> PaymentRecord, expand;
}

/// Retrieve a Payment Record.
///
/// Retrieves a Payment Record with the given ID
///
/// `GET /v1/payment_records/{id}`
///
/// - `id`: The ID of the Payment Record.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_records::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<PaymentRecordId>) -> RetrieveRequest {
    const OPERATION: &Operation = &Operation {
        id: "GetPaymentRecordsId",
        method: Method::Get,
        path: "/v1/payment_records/{id}",
        base: Base::Api,
        body: Body::Query,
        version: API_VERSION,
    };
    RetrieveRequest(Request::new(OPERATION, &[&Into::<PaymentRecordId>::into(id)]))
}
