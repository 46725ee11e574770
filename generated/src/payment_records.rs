// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_records`.

pub mod report_payment;
#[cfg(feature = "payment_records")]
pub mod report_payment_attempt;
#[cfg(feature = "payment_records")]
pub mod report_payment_attempt_informational;
#[cfg(feature = "payment_records")]
pub mod report_refund;

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_payment`]: `POST /v1/payment_records/report_payment`.
    pub struct ReportPaymentRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
/// let answer = stripe::payment_records::report_payment(stripe::payment_records::report_payment::AmountRequested::new(1000, "usd"), 1_700_000_000, stripe::payment_records::report_payment::PaymentMethodDetails::new()).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_payment(
    amount_requested: report_payment::AmountRequested,
    initiated_at: impl Into<rt::Timestamp>,
    payment_method_details: report_payment::PaymentMethodDetails,
) -> ReportPaymentRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsReportPayment",
        method: rt::Method::Post,
        path: "/v1/payment_records/report_payment",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let initiated_at: rt::Timestamp = initiated_at.into();
    ReportPaymentRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount_requested", amount_requested)
            .with("initiated_at", initiated_at)
            .with("payment_method_details", payment_method_details),
    )
}

#[cfg(feature = "payment_records")]
impl ReportPaymentRequest {
    /// Customer information for this payment.
    #[inline]
    pub fn customer_details(
        self,
        customer_details: report_payment::CustomerDetails,
    ) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// Indicates whether the customer was present in your checkout flow during this payment.
    #[inline]
    pub fn customer_presence(
        self,
        customer_presence: crate::payment_record::CustomerPresence,
    ) -> Self {
        Self(self.0.with("customer_presence", customer_presence))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Information about the payment attempt failure.
    #[inline]
    pub fn failed(self, failed: report_payment::Failed) -> Self {
        Self(self.0.with("failed", failed))
    }

    /// Information about the payment attempt guarantee.
    #[inline]
    pub fn guaranteed(self, guaranteed: report_payment::Guaranteed) -> Self {
        Self(self.0.with("guaranteed", guaranteed))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The outcome of the reported payment.
    #[inline]
    pub fn outcome(self, outcome: report_payment::Outcome) -> Self {
        Self(self.0.with("outcome", outcome))
    }

    /// Processor information for this payment.
    #[inline]
    pub fn processor_details(
        self,
        processor_details: report_payment::ProcessorDetails,
    ) -> Self {
        Self(self.0.with("processor_details", processor_details))
    }

    /// Shipping information for this payment.
    #[inline]
    pub fn shipping_details(
        self,
        shipping_details: report_payment::ShippingDetails,
    ) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_payment_attempt`]: `POST /v1/payment_records/{id}/report_payment_attempt`.
    pub struct ReportPaymentAttemptRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
    id: impl Into<crate::ids::PaymentRecordId>,
    initiated_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttemptRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsIdReportPaymentAttempt",
        method: rt::Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    let initiated_at: rt::Timestamp = initiated_at.into();
    ReportPaymentAttemptRequest(
        rt::Request::new(OPERATION, &[id.as_str()]).with("initiated_at", initiated_at),
    )
}

#[cfg(feature = "payment_records")]
impl ReportPaymentAttemptRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// Information about the payment attempt failure.
    #[inline]
    pub fn failed(self, failed: report_payment::Failed) -> Self {
        Self(self.0.with("failed", failed))
    }

    /// Information about the payment attempt guarantee.
    #[inline]
    pub fn guaranteed(self, guaranteed: report_payment::Guaranteed) -> Self {
        Self(self.0.with("guaranteed", guaranteed))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// The outcome of the reported payment.
    #[inline]
    pub fn outcome(self, outcome: report_payment::Outcome) -> Self {
        Self(self.0.with("outcome", outcome))
    }

    /// Information about the Payment Method debited for this payment.
    #[inline]
    pub fn payment_method_details(
        self,
        payment_method_details: report_payment::PaymentMethodDetails,
    ) -> Self {
        Self(self.0.with("payment_method_details", payment_method_details))
    }

    /// Shipping information for this payment.
    #[inline]
    pub fn shipping_details(
        self,
        shipping_details: report_payment::ShippingDetails,
    ) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_payment_attempt_canceled`]: `POST /v1/payment_records/{id}/report_payment_attempt_canceled`.
    pub struct ReportPaymentAttemptCanceledRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
    id: impl Into<crate::ids::PaymentRecordId>,
    canceled_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttemptCanceledRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptCanceled",
        method: rt::Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_canceled",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    let canceled_at: rt::Timestamp = canceled_at.into();
    ReportPaymentAttemptCanceledRequest(
        rt::Request::new(OPERATION, &[id.as_str()]).with("canceled_at", canceled_at),
    )
}

#[cfg(feature = "payment_records")]
impl ReportPaymentAttemptCanceledRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_payment_attempt_failed`]: `POST /v1/payment_records/{id}/report_payment_attempt_failed`.
    pub struct ReportPaymentAttemptFailedRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
    id: impl Into<crate::ids::PaymentRecordId>,
    failed_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttemptFailedRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptFailed",
        method: rt::Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_failed",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    let failed_at: rt::Timestamp = failed_at.into();
    ReportPaymentAttemptFailedRequest(
        rt::Request::new(OPERATION, &[id.as_str()]).with("failed_at", failed_at),
    )
}

#[cfg(feature = "payment_records")]
impl ReportPaymentAttemptFailedRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_payment_attempt_guaranteed`]: `POST /v1/payment_records/{id}/report_payment_attempt_guaranteed`.
    pub struct ReportPaymentAttemptGuaranteedRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
    id: impl Into<crate::ids::PaymentRecordId>,
    guaranteed_at: impl Into<rt::Timestamp>,
) -> ReportPaymentAttemptGuaranteedRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptGuaranteed",
        method: rt::Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_guaranteed",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    let guaranteed_at: rt::Timestamp = guaranteed_at.into();
    ReportPaymentAttemptGuaranteedRequest(
        rt::Request::new(OPERATION, &[id.as_str()]).with("guaranteed_at", guaranteed_at),
    )
}

#[cfg(feature = "payment_records")]
impl ReportPaymentAttemptGuaranteedRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_payment_attempt_informational`]: `POST /v1/payment_records/{id}/report_payment_attempt_informational`.
    pub struct ReportPaymentAttemptInformationalRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
    id: impl Into<crate::ids::PaymentRecordId>,
) -> ReportPaymentAttemptInformationalRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsIdReportPaymentAttemptInformational",
        method: rt::Method::Post,
        path: "/v1/payment_records/{id}/report_payment_attempt_informational",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    ReportPaymentAttemptInformationalRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

#[cfg(feature = "payment_records")]
impl ReportPaymentAttemptInformationalRequest {
    /// Customer information for this payment.
    #[inline]
    pub fn customer_details(
        self,
        customer_details: report_payment::CustomerDetails,
    ) -> Self {
        Self(self.0.with("customer_details", customer_details))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }

    /// Shipping information for this payment.
    #[inline]
    pub fn shipping_details(
        self,
        shipping_details: report_payment::ShippingDetails,
    ) -> Self {
        Self(self.0.with("shipping_details", shipping_details))
    }

    /// Clears `shipping_details`: unsets what is stored.
    #[inline]
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.cleared("shipping_details"))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`report_refund`]: `POST /v1/payment_records/{id}/report_refund`.
    pub struct ReportRefundRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
/// let answer = stripe::payment_records::report_refund("ID", stripe::payment_records::report_refund::ProcessorDetails::new(), stripe::payment_records::report_refund::Refunded::new(1_700_000_000)).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn report_refund(
    id: impl Into<crate::ids::PaymentRecordId>,
    processor_details: report_refund::ProcessorDetails,
    refunded: report_refund::Refunded,
) -> ReportRefundRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentRecordsIdReportRefund",
        method: rt::Method::Post,
        path: "/v1/payment_records/{id}/report_refund",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    ReportRefundRequest(
        rt::Request::new(OPERATION, &[id.as_str()])
            .with("outcome", "refunded")
            .with("processor_details", processor_details)
            .with("refunded", refunded),
    )
}

#[cfg(feature = "payment_records")]
impl ReportRefundRequest {
    /// A positive integer in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) representing how much
    /// of this payment to refund. Can refund only up to the remaining, unrefunded amount of the
    /// payment.
    #[inline]
    pub fn amount(self, amount: report_refund::Amount) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// When the reported refund was initiated. Measured in seconds since the Unix epoch.
    #[inline]
    pub fn initiated_at(self, initiated_at: impl Into<rt::Timestamp>) -> Self {
        let initiated_at: rt::Timestamp = initiated_at.into();
        Self(self.0.with("initiated_at", initiated_at))
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

    /// Clears `metadata`: unsets what is stored.
    #[inline]
    pub fn clear_metadata(self) -> Self {
        Self(self.0.cleared("metadata"))
    }
}

#[cfg(feature = "payment_records")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_records/{id}`.
    pub struct RetrieveRequest -> crate::PaymentRecord, expand;
}

#[cfg(feature = "payment_records")]
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
pub fn retrieve(id: impl Into<crate::ids::PaymentRecordId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentRecordsId",
        method: rt::Method::Get,
        path: "/v1/payment_records/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::PaymentRecordId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
