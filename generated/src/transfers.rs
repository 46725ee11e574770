// Written by `cargo xtask generate`. Do not edit.
//! The operations of `transfers`.

pub mod create;
pub mod reversals;

rt::operation! {
    /// The request of [`create`]: `POST /v1/transfers`.
    pub struct CreateRequest -> crate::Transfer, expand;
}

/// Create a transfer.
///
/// To send funds from your Stripe account to a connected account, you create a new transfer object.
/// Your [Stripe balance](https://docs.stripe.com/api#balance) must be able to cover the transfer
/// amount, or you’ll receive an “Insufficient Funds” error.
///
/// `POST /v1/transfers`
///
/// - `currency`: Three-letter [ISO code for currency](https://www.iso.org/iso-4217-currency-codes.html) in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
/// - `destination`: The ID of a connected Stripe account.
///   [See the Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers)
///   for details.
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::transfers::create("usd", "DESTINATION").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(
    currency: impl Into<rt::Currency>,
    destination: impl Into<crate::ids::AccountId>,
) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTransfers",
        method: rt::Method::Post,
        path: "/v1/transfers",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    let destination: crate::ids::AccountId = destination.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("currency", currency)
            .with("destination", destination),
    )
}

impl CreateRequest {
    /// A positive integer in cents (or local equivalent) representing how much to transfer.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }

    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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

    /// You can use this parameter to transfer funds from a charge before they are added to your
    /// available balance. A pending balance will transfer immediately but the funds will not become
    /// available until the original charge becomes available.
    /// [See the Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-availability)
    /// for details.
    #[inline]
    pub fn source_transaction(
        self,
        source_transaction: impl Into<crate::ids::ChargeId>,
    ) -> Self {
        let source_transaction: crate::ids::ChargeId = source_transaction.into();
        Self(self.0.with("source_transaction", source_transaction))
    }

    /// The source balance to use for this transfer. One of `bank_account`, `card`, or `fpx`. For most
    /// users, this will default to `card`.
    #[inline]
    pub fn source_type(self, source_type: crate::payouts::create::SourceType) -> Self {
        Self(self.0.with("source_type", source_type))
    }

    /// A string that identifies this transaction as part of a group. See the
    /// [Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options)
    /// for details.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/transfers`.
    pub struct ListRequest -> rt::List<crate::Transfer>, paged, expand;
}

/// List all transfers.
///
/// Returns a list of existing transfers sent to connected accounts. The transfers are returned in
/// sorted order, with the most recently created transfers appearing first.
///
/// `GET /v1/transfers`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::transfers::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTransfers",
        method: rt::Method::Get,
        path: "/v1/transfers",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return transfers that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return transfers for the destination specified by this account ID.
    #[inline]
    pub fn destination(self, destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(self.0.with("destination", destination))
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

    /// Only return transfers with the specified transfer group.
    #[inline]
    pub fn transfer_group(self, transfer_group: impl Into<String>) -> Self {
        Self(self.0.with("transfer_group", rt::Value::text(transfer_group)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/transfers/{transfer}`.
    pub struct RetrieveRequest -> crate::Transfer, expand;
}

/// Retrieve a transfer.
///
/// Retrieves the details of an existing transfer. Supply the unique transfer ID from either a
/// transfer creation request or the transfer list, and Stripe will return the corresponding
/// transfer information.
///
/// `GET /v1/transfers/{transfer}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::transfers::retrieve("TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(transfer: impl Into<crate::ids::TransferId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetTransfersTransfer",
        method: rt::Method::Get,
        path: "/v1/transfers/{transfer}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let transfer: crate::ids::TransferId = transfer.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[transfer.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/transfers/{transfer}`.
    pub struct UpdateRequest -> crate::Transfer, expand;
}

/// Update a transfer.
///
/// Updates the specified transfer by setting the values of the parameters passed. Any parameters
/// not provided will be left unchanged.
///
/// This request accepts only metadata as an argument.
///
/// `POST /v1/transfers/{transfer}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::transfers::update("TRANSFER_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(transfer: impl Into<crate::ids::TransferId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostTransfersTransfer",
        method: rt::Method::Post,
        path: "/v1/transfers/{transfer}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let transfer: crate::ids::TransferId = transfer.into();
    UpdateRequest(rt::Request::new(OPERATION, &[transfer.as_str()]))
}

impl UpdateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
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
