// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::outbound_payments`.

pub mod create;
pub mod list;

rt::operation! {
    /// The request of [`cancel`]: `POST /v1/treasury/outbound_payments/{id}/cancel`.
    pub struct CancelRequest -> crate::TreasuryOutboundPayment, expand;
}

/// Cancel an OutboundPayment.
///
/// Cancel an OutboundPayment.
///
/// `POST /v1/treasury/outbound_payments/{id}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::outbound_payments::cancel("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(id: impl Into<crate::ids::TreasuryOutboundPaymentId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryOutboundPaymentsIdCancel",
        method: rt::Method::Post,
        path: "/v1/treasury/outbound_payments/{id}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryOutboundPaymentId = id.into();
    CancelRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/treasury/outbound_payments`.
    pub struct CreateRequest -> crate::TreasuryOutboundPayment, expand;
}

/// Create an OutboundPayment.
///
/// Creates an OutboundPayment.
///
/// `POST /v1/treasury/outbound_payments`
///
/// - `amount`: Amount (in cents) to be transferred.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `financial_account`: The FinancialAccount to pull funds from.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::outbound_payments::create(1000, "usd", "FINANCIAL_ACCOUNT").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    amount: i64,
    currency: impl Into<rt::Currency>,
    financial_account: impl Into<String>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryOutboundPayments",
        method: rt::Method::Post,
        path: "/v1/treasury/outbound_payments",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", currency)
            .with("financial_account", rt::Value::text(financial_account)),
    )
}

impl CreateRequest {
    /// ID of the customer to whom the OutboundPayment is sent. Must match the Customer attached to the
    /// `destination_payment_method` passed in.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The PaymentMethod to use as the payment instrument for the OutboundPayment. Exclusive with
    /// `destination_payment_method_data`.
    #[inline]
    pub fn destination_payment_method(
        self,
        destination_payment_method: impl Into<String>,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "destination_payment_method",
                    rt::Value::text(destination_payment_method),
                ),
        )
    }

    /// Hash used to generate the PaymentMethod to be used for this OutboundPayment. Exclusive with
    /// `destination_payment_method`.
    #[inline]
    pub fn destination_payment_method_data(
        self,
        destination_payment_method_data: create::DestinationPaymentMethodData,
    ) -> Self {
        Self(
            self
                .0
                .with("destination_payment_method_data", destination_payment_method_data),
        )
    }

    /// Payment method-specific configuration for this OutboundPayment.
    #[inline]
    pub fn destination_payment_method_options(
        self,
        destination_payment_method_options: create::DestinationPaymentMethodOptions,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "destination_payment_method_options",
                    destination_payment_method_options,
                ),
        )
    }

    /// End user details.
    #[inline]
    pub fn end_user_details(self, end_user_details: create::EndUserDetails) -> Self {
        Self(self.0.with("end_user_details", end_user_details))
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

    /// The description that appears on the receiving end for this OutboundPayment (for example, bank
    /// statement for external bank transfer). Maximum 10 characters for `ach` payments, 140 characters
    /// for `us_domestic_wire` payments, or 500 characters for `stripe` network transfers. Can only
    /// include -#.$&*, spaces, and alphanumeric characters. The default value is "payment".
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/outbound_payments`.
    pub struct ListRequest -> rt::List<crate::TreasuryOutboundPayment>, paged, expand;
}

/// List all OutboundPayments.
///
/// Returns a list of OutboundPayments sent from the specified FinancialAccount.
///
/// `GET /v1/treasury/outbound_payments`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::outbound_payments::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryOutboundPayments",
        method: rt::Method::Get,
        path: "/v1/treasury/outbound_payments",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(
        rt::Request::new(OPERATION, &[])
            .with("financial_account", rt::Value::text(financial_account)),
    )
}

impl ListRequest {
    /// Only return OutboundPayments that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return OutboundPayments sent to this customer.
    #[inline]
    pub fn customer(self, customer: impl Into<crate::ids::CustomerId>) -> Self {
        let customer: crate::ids::CustomerId = customer.into();
        Self(self.0.with("customer", customer))
    }

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

    /// Only return OutboundPayments that have the given status: `processing`, `failed`, `posted`,
    /// `returned`, or `canceled`.
    #[inline]
    pub fn status(self, status: crate::treasury_outbound_payment::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/outbound_payments/{id}`.
    pub struct RetrieveRequest -> crate::TreasuryOutboundPayment, expand;
}

/// Retrieve an OutboundPayment.
///
/// Retrieves the details of an existing OutboundPayment by passing the unique OutboundPayment ID
/// from either the OutboundPayment creation request or OutboundPayment list.
///
/// `GET /v1/treasury/outbound_payments/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::outbound_payments::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    id: impl Into<crate::ids::TreasuryOutboundPaymentId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryOutboundPaymentsId",
        method: rt::Method::Get,
        path: "/v1/treasury/outbound_payments/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::TreasuryOutboundPaymentId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
