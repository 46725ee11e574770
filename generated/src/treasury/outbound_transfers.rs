// Written by `cargo xtask generate`. Do not edit.
//! The operations of `treasury::outbound_transfers`.

pub mod create;
pub mod list;

rt::operation! {
    /// The request of [`cancel`]: `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel`.
    pub struct CancelRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Cancel an OutboundTransfer.
///
/// An OutboundTransfer can be canceled if the funds have not yet been paid out.
///
/// `POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::outbound_transfers::cancel("OUTBOUND_TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(
    outbound_transfer: impl Into<crate::ids::TreasuryOutboundTransferId>,
) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTreasuryOutboundTransfersOutboundTransferCancel",
        method: rt::Method::Post,
        path: "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let outbound_transfer: crate::ids::TreasuryOutboundTransferId = outbound_transfer
        .into();
    CancelRequest(rt::Request::new(OPERATION, &[outbound_transfer.as_str()]))
}

rt::operation! {
    /// The request of [`create`]: `POST /v1/treasury/outbound_transfers`.
    pub struct CreateRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Create an OutboundTransfer.
///
/// Creates an OutboundTransfer.
///
/// `POST /v1/treasury/outbound_transfers`
///
/// - `amount`: Amount (in cents) to be transferred.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `financial_account`: The FinancialAccount to pull funds from.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::outbound_transfers::create(1000, "usd", "FINANCIAL_ACCOUNT").send(client).await?;
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
        id: "PostTreasuryOutboundTransfers",
        method: rt::Method::Post,
        path: "/v1/treasury/outbound_transfers",
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
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The PaymentMethod to use as the payment instrument for the OutboundTransfer.
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

    /// Hash used to generate the PaymentMethod to be used for this OutboundTransfer. Exclusive with
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

    /// Hash describing payment method configuration details.
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

    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Statement descriptor to be shown on the receiving end of an OutboundTransfer. Maximum 10
    /// characters for `ach` transfers or 140 characters for `us_domestic_wire` transfers. The default
    /// value is "transfer". Can only include -#.$&*, spaces, and alphanumeric characters.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/treasury/outbound_transfers`.
    pub struct ListRequest -> rt::List<crate::TreasuryOutboundTransfer>, paged, expand;
}

/// List all OutboundTransfers.
///
/// Returns a list of OutboundTransfers sent from the specified FinancialAccount.
///
/// `GET /v1/treasury/outbound_transfers`
///
/// - `financial_account`: Returns objects associated with this FinancialAccount.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::treasury::outbound_transfers::list("FINANCIAL_ACCOUNT").stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list(financial_account: impl Into<String>) -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryOutboundTransfers",
        method: rt::Method::Get,
        path: "/v1/treasury/outbound_transfers",
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

    /// Only return OutboundTransfers that have the given status: `processing`, `canceled`, `failed`,
    /// `posted`, or `returned`.
    #[inline]
    pub fn status(self, status: crate::treasury_outbound_payment::Status) -> Self {
        Self(self.0.with("status", status))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/treasury/outbound_transfers/{outbound_transfer}`.
    pub struct RetrieveRequest -> crate::TreasuryOutboundTransfer, expand;
}

/// Retrieve an OutboundTransfer.
///
/// Retrieves the details of an existing OutboundTransfer by passing the unique OutboundTransfer ID
/// from either the OutboundTransfer creation request or OutboundTransfer list.
///
/// `GET /v1/treasury/outbound_transfers/{outbound_transfer}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::treasury::outbound_transfers::retrieve("OUTBOUND_TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    outbound_transfer: impl Into<crate::ids::TreasuryOutboundTransferId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTreasuryOutboundTransfersOutboundTransfer",
        method: rt::Method::Get,
        path: "/v1/treasury/outbound_transfers/{outbound_transfer}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let outbound_transfer: crate::ids::TreasuryOutboundTransferId = outbound_transfer
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[outbound_transfer.as_str()]))
}
