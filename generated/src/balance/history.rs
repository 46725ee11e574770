// Written by `cargo xtask generate`. Do not edit.
//! The operations of `balance::history`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/balance/history`.
    pub struct ListRequest -> rt::List<crate::BalanceTransaction>, paged, expand;
}

/// List all balance transactions.
///
/// Returns a list of transactions that have contributed to the Stripe account balance (e.g.,
/// charges, transfers, and so forth). The transactions are returned in sorted order, with the most
/// recent transactions appearing first.
///
/// Note that this endpoint was previously called “Balance history” and used the path
/// `/v1/balance/history`.
///
/// `GET /v1/balance/history`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::balance::history::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBalanceHistory",
        method: rt::Method::Get,
        path: "/v1/balance/history",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return transactions that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Only return transactions in a certain currency. Three-letter
    /// [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in lowercase. Must be a
    /// [supported currency](https://docs.stripe.com/currencies).
    #[inline]
    pub fn currency(self, currency: impl Into<rt::Currency>) -> Self {
        let currency: rt::Currency = currency.into();
        Self(self.0.with("currency", currency))
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

    /// For automatic Stripe payouts only, only returns transactions that were paid out on the specified
    /// payout ID.
    #[inline]
    pub fn payout(self, payout: impl Into<crate::ids::PayoutId>) -> Self {
        let payout: crate::ids::PayoutId = payout.into();
        Self(self.0.with("payout", payout))
    }

    /// Only returns transactions associated with the given object.
    #[inline]
    pub fn source(self, source: impl Into<String>) -> Self {
        Self(self.0.with("source", rt::Value::text(source)))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// Only returns transactions of the given type. One of: `adjustment`, `advance`, `advance_funding`,
    /// `anticipation_repayment`, `application_fee`, `application_fee_refund`, `charge`,
    /// `climate_order_purchase`, `climate_order_refund`, `connect_collection_transfer`, `contribution`,
    /// `inbound_transfer`, `inbound_transfer_reversal`, `issuing_authorization_hold`,
    /// `issuing_authorization_release`, `issuing_dispute`, `issuing_transaction`,
    /// `obligation_outbound`, `obligation_reversal_inbound`, `payment`, `payment_failure_refund`,
    /// `payment_network_reserve_hold`, `payment_network_reserve_release`, `payment_refund`,
    /// `payment_reversal`, `payment_unreconciled`, `payout`, `payout_cancel`, `payout_failure`,
    /// `payout_minimum_balance_hold`, `payout_minimum_balance_release`, `refund`, `refund_failure`,
    /// `reserve_transaction`, `reserved_funds`, `reserve_hold`, `reserve_release`, `stripe_fee`,
    /// `stripe_fx_fee`, `stripe_balance_payment_debit`, `stripe_balance_payment_debit_reversal`,
    /// `tax_fee`, `topup`, `topup_reversal`, `transfer`, `transfer_cancel`, `transfer_failure`,
    /// `transfer_refund`, or `fee_credit_funding`.
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", rt::Value::text(type_)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/balance/history/{id}`.
    pub struct RetrieveRequest -> crate::BalanceTransaction, expand;
}

/// Retrieve a balance transaction.
///
/// Retrieves the balance transaction with the given ID.
///
/// Note that this endpoint previously used the path `/v1/balance/history/:id`.
///
/// `GET /v1/balance/history/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance::history::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::BalanceTransactionId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBalanceHistoryId",
        method: rt::Method::Get,
        path: "/v1/balance/history/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::BalanceTransactionId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
