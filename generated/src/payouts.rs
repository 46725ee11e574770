// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payouts`.

pub mod create;

#[cfg(feature = "payouts")]
rt::operation! {
    /// The request of [`cancel`]: `POST /v1/payouts/{payout}/cancel`.
    pub struct CancelRequest -> crate::Payout, expand;
}

#[cfg(feature = "payouts")]
/// Cancel a payout.
///
/// You can cancel a previously created payout if its status is `pending`. Stripe refunds the funds
/// to your available balance. You can’t cancel automatic Stripe payouts.
///
/// `POST /v1/payouts/{payout}/cancel`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payouts::cancel("PAYOUT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn cancel(payout: impl Into<crate::ids::PayoutId>) -> CancelRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPayoutsPayoutCancel",
        method: rt::Method::Post,
        path: "/v1/payouts/{payout}/cancel",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payout: crate::ids::PayoutId = payout.into();
    CancelRequest(rt::Request::new(OPERATION, &[payout.as_str()]))
}

#[cfg(feature = "payouts")]
rt::operation! {
    /// The request of [`create`]: `POST /v1/payouts`.
    pub struct CreateRequest -> crate::Payout, expand;
}

#[cfg(feature = "payouts")]
/// Create a payout.
///
/// To send funds to your own bank account, create a new payout object. Your
/// [Stripe balance](https://docs.stripe.com/api#balance) must cover the payout amount. If it
/// doesn’t, you receive an “Insufficient Funds” error.
///
/// If your API key is in test mode, money won’t actually be sent, though every other action occurs
/// as if you’re in live mode.
///
/// If you create a manual payout on a Stripe account that uses multiple payment source types, you
/// need to specify the source type balance that the payout draws from. The
/// [balance object](https://docs.stripe.com/api/balances/object) details available and pending
/// amounts by source type.
///
/// `POST /v1/payouts`
///
/// - `amount`: A positive integer in cents representing how much to payout.
/// - `currency`: Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
///   lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payouts::create(1000, "usd").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create(amount: i64, currency: impl Into<rt::Currency>) -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPayouts",
        method: rt::Method::Post,
        path: "/v1/payouts",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let currency: rt::Currency = currency.into();
    CreateRequest(
        rt::Request::new(OPERATION, &[])
            .with("amount", amount)
            .with("currency", currency),
    )
}

#[cfg(feature = "payouts")]
impl CreateRequest {
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", rt::Value::text(description)))
    }

    /// The ID of a bank account or a card to send the payout to. If you don't provide a destination, we
    /// use the default external account for the specified currency.
    #[inline]
    pub fn destination(self, destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(self.0.with("destination", destination))
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

    /// The method used to send this payout, which is `standard` or `instant`. We support `instant` for
    /// payouts to debit cards and bank accounts in certain countries. Learn more about
    /// [bank support for Instant Payouts](https://docs.stripe.com/payouts/instant-payouts-banks).
    #[inline]
    pub fn method(self, method: create::Method) -> Self {
        Self(self.0.with("method", method))
    }

    /// The ID of a v2 FinancialAccount to send funds to.
    #[inline]
    pub fn payout_method(self, payout_method: impl Into<String>) -> Self {
        Self(self.0.with("payout_method", rt::Value::text(payout_method)))
    }

    /// The balance type of your Stripe balance to draw this payout from. Balances for different payment
    /// sources are kept separately. You can find the amounts with the Balances API. One of
    /// `bank_account`, `card`, or `fpx`.
    #[inline]
    pub fn source_type(self, source_type: create::SourceType) -> Self {
        Self(self.0.with("source_type", source_type))
    }

    /// A string that displays on the recipient's bank or card statement (up to 22 characters). A
    /// `statement_descriptor` that's longer than 22 characters return an error. Most banks truncate
    /// this information and display it inconsistently. Some banks might not display it at all. For US
    /// ACH payouts, this maps to the ACH Company Entry Description field, which the NACHA standard
    /// limits to 10 characters. Stripe truncates descriptors longer than 10 characters for US ACH
    /// payouts.
    #[inline]
    pub fn statement_descriptor(self, statement_descriptor: impl Into<String>) -> Self {
        Self(self.0.with("statement_descriptor", rt::Value::text(statement_descriptor)))
    }
}

#[cfg(feature = "payouts")]
rt::operation! {
    /// The request of [`list`]: `GET /v1/payouts`.
    pub struct ListRequest -> rt::List<crate::Payout>, paged, expand;
}

#[cfg(feature = "payouts")]
/// List all payouts.
///
/// Returns a list of existing payouts sent to third-party bank accounts or payouts that Stripe sent
/// to you. The payouts return in sorted order, with the most recently created payouts appearing
/// first.
///
/// `GET /v1/payouts`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payouts::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPayouts",
        method: rt::Method::Get,
        path: "/v1/payouts",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "payouts")]
impl ListRequest {
    /// Only return payouts that are expected to arrive during the given date interval.
    #[inline]
    pub fn arrival_date(
        self,
        arrival_date: impl Into<rt::Range<rt::Timestamp>>,
    ) -> Self {
        let arrival_date: rt::Range<rt::Timestamp> = arrival_date.into();
        Self(self.0.with("arrival_date", arrival_date))
    }

    /// Only return payouts that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// The ID of an external account - only return payouts sent to this external account.
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

    /// Only return payouts that have the given status: `pending`, `paid`, `failed`, or `canceled`.
    #[inline]
    pub fn status(self, status: impl Into<String>) -> Self {
        Self(self.0.with("status", rt::Value::text(status)))
    }
}

#[cfg(feature = "payouts")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/payouts/{payout}`.
    pub struct RetrieveRequest -> crate::Payout, expand;
}

#[cfg(feature = "payouts")]
/// Retrieve a payout.
///
/// Retrieves the details of an existing payout. Supply the unique payout ID from either a payout
/// creation request or the payout list. Stripe returns the corresponding payout information.
///
/// `GET /v1/payouts/{payout}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payouts::retrieve("PAYOUT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(payout: impl Into<crate::ids::PayoutId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPayoutsPayout",
        method: rt::Method::Get,
        path: "/v1/payouts/{payout}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let payout: crate::ids::PayoutId = payout.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[payout.as_str()]))
}

#[cfg(feature = "payouts")]
rt::operation! {
    /// The request of [`reverse`]: `POST /v1/payouts/{payout}/reverse`.
    pub struct ReverseRequest -> crate::Payout, expand;
}

#[cfg(feature = "payouts")]
/// Reverse a payout.
///
/// Reverses a payout by debiting the destination bank account. At this time, you can only reverse
/// payouts for connected accounts to US and Canadian bank accounts. If the payout is manual and in
/// the `pending` status, use `/v1/payouts/:id/cancel` instead.
///
/// By requesting a reversal through `/v1/payouts/:id/reverse`, you confirm that the authorized
/// signatory of the selected bank account authorizes the debit on the bank account and that no
/// other authorization is required.
///
/// `POST /v1/payouts/{payout}/reverse`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payouts::reverse("PAYOUT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn reverse(payout: impl Into<crate::ids::PayoutId>) -> ReverseRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPayoutsPayoutReverse",
        method: rt::Method::Post,
        path: "/v1/payouts/{payout}/reverse",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payout: crate::ids::PayoutId = payout.into();
    ReverseRequest(rt::Request::new(OPERATION, &[payout.as_str()]))
}

#[cfg(feature = "payouts")]
impl ReverseRequest {
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    /// Individual keys can be unset by posting an empty value to them. All keys can be unset by posting
    /// an empty value to `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }
}

#[cfg(feature = "payouts")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/payouts/{payout}`.
    pub struct UpdateRequest -> crate::Payout, expand;
}

#[cfg(feature = "payouts")]
/// Update a payout.
///
/// Updates the specified payout by setting the values of the parameters you pass. We don’t change
/// parameters that you don’t provide. This request only accepts the metadata as arguments.
///
/// `POST /v1/payouts/{payout}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payouts::update("PAYOUT_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(payout: impl Into<crate::ids::PayoutId>) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPayoutsPayout",
        method: rt::Method::Post,
        path: "/v1/payouts/{payout}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let payout: crate::ids::PayoutId = payout.into();
    UpdateRequest(rt::Request::new(OPERATION, &[payout.as_str()]))
}

#[cfg(feature = "payouts")]
impl UpdateRequest {
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
