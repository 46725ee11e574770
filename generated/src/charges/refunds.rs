// Written by `cargo xtask generate`. Do not edit.
//! The operations of `charges::refunds`.

pub mod create;

rt::operation! {
    /// The request of [`create`]: `POST /v1/charges/{charge}/refunds`.
    pub struct CreateRequest -> crate::Refund, expand;
}

/// Create customer balance refund.
///
/// When you create a new refund, you must specify a Charge or a PaymentIntent object on which to
/// create it.
///
/// Creating a new refund will refund a charge that has previously been created but not yet
/// refunded. Funds will be refunded to the credit or debit card that was originally charged.
///
/// You can optionally refund only part of a charge. You can do so multiple times, until the entire
/// charge has been refunded.
///
/// Once entirely refunded, a charge can’t be refunded again. This method will raise an error when
/// called on an already-refunded charge, or when trying to refund more money than is left on a
/// charge.
///
/// `POST /v1/charges/{charge}/refunds`
///
/// - `charge`: The identifier of the charge to refund.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::refunds::create("CHARGE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(charge: impl Into<crate::ids::ChargeId>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesChargeRefunds",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}/refunds",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    CreateRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

impl CreateRequest {
    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
    }

    /// Customer whose customer balance to refund from.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// For payment methods without native refund support (e.g., Konbini, PromptPay), use this email
    /// from the customer to receive refund instructions.
    #[inline]
    pub fn instructions_email(self, instructions_email: impl Into<String>) -> Self {
        Self(self.0.with("instructions_email", rt::Value::text(instructions_email)))
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

    /// Origin of the refund
    #[inline]
    pub fn origin(self, origin: crate::refunds::create::Origin) -> Self {
        Self(self.0.with("origin", origin))
    }

    /// The identifier of the PaymentIntent to refund.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
    }

    /// String indicating the reason for the refund. If set, possible values are `duplicate`,
    /// `fraudulent`, and `requested_by_customer`. If you believe the charge to be fraudulent,
    /// specifying `fraudulent` as the reason will add the associated card and email to your
    /// [block lists](https://docs.stripe.com/radar/lists), and will also help us improve our fraud
    /// detection algorithms.
    #[inline]
    pub fn reason(
        self,
        reason: crate::terminal_reader::action::refund_payment::Reason,
    ) -> Self {
        Self(self.0.with("reason", reason))
    }

    /// Boolean indicating whether the application fee should be refunded when refunding this charge. If
    /// a full charge refund is given, the full application fee will be refunded. Otherwise, the
    /// application fee will be refunded in an amount proportional to the amount of the charge refunded.
    /// An application fee can be refunded only by the application that created the charge.
    #[inline]
    pub fn refund_application_fee(self, refund_application_fee: bool) -> Self {
        Self(self.0.with("refund_application_fee", refund_application_fee))
    }

    /// Boolean indicating whether the transfer should be reversed when refunding this charge. The
    /// transfer will be reversed proportionally to the amount being refunded (either the entire or
    /// partial amount).
    ///
    /// A transfer can be reversed only by the application that created the charge.
    #[inline]
    pub fn reverse_transfer(self, reverse_transfer: bool) -> Self {
        Self(self.0.with("reverse_transfer", reverse_transfer))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/charges/{charge}/refunds`.
    pub struct ListRequest -> rt::List<crate::Refund>, paged, expand;
}

/// List all refunds.
///
/// You can see a list of the refunds belonging to a specific charge. Note that the 10 most recent
/// refunds are always available by default on the charge object. If you need more than those 10,
/// you can use this API method and the `limit` and `starting_after` parameters to page through
/// additional refunds.
///
/// `GET /v1/charges/{charge}/refunds`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::charges::refunds::list("CHARGE_ID").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(charge: impl Into<crate::ids::ChargeId>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetChargesChargeRefunds",
        method: rt::Method::Get,
        path: "/v1/charges/{charge}/refunds",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    ListRequest(rt::Request::new(OPERATION, &[charge.as_str()]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/charges/{charge}/refunds/{refund}`.
    pub struct RetrieveRequest -> crate::Refund, expand;
}

/// Retrieves the details of an existing refund.
///
/// `GET /v1/charges/{charge}/refunds/{refund}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::refunds::retrieve("CHARGE_ID", "REFUND_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    charge: impl Into<crate::ids::ChargeId>,
    refund: impl Into<crate::ids::RefundId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetChargesChargeRefundsRefund",
        method: rt::Method::Get,
        path: "/v1/charges/{charge}/refunds/{refund}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    let refund: crate::ids::RefundId = refund.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[charge.as_str(), refund.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/charges/{charge}/refunds/{refund}`.
    pub struct UpdateRequest -> crate::Refund, expand;
}

/// Update a specified refund.
///
/// `POST /v1/charges/{charge}/refunds/{refund}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::charges::refunds::update("CHARGE_ID", "REFUND_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    charge: impl Into<crate::ids::ChargeId>,
    refund: impl Into<crate::ids::RefundId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostChargesChargeRefundsRefund",
        method: rt::Method::Post,
        path: "/v1/charges/{charge}/refunds/{refund}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let charge: crate::ids::ChargeId = charge.into();
    let refund: crate::ids::RefundId = refund.into();
    UpdateRequest(rt::Request::new(OPERATION, &[charge.as_str(), refund.as_str()]))
}

impl UpdateRequest {
    /// Sets `metadata`.
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
