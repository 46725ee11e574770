// Written by `cargo xtask generate`. Do not edit.
//! The operations of `exchange_rates`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/exchange_rates`.
    pub struct ListRequest -> rt::List<crate::ExchangeRate>, paged, expand;
}

/// List all exchange rates.
///
/// \[Deprecated] The `ExchangeRate` APIs are deprecated. Please use the
/// [FX Quotes API](https://docs.stripe.com/payments/currencies/localize-prices/fx-quotes-api)
/// instead.
///
/// Returns a list of objects that contain the rates at which foreign currencies are converted to
/// one another. Only shows the currencies for which Stripe supports.
///
/// `GET /v1/exchange_rates`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::exchange_rates::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetExchangeRates",
        method: rt::Method::Get,
        path: "/v1/exchange_rates",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// A cursor for use in pagination. `ending_before` is the currency that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with the
    /// exchange rate for currency X your subsequent call can include `ending_before=obj_bar` in order
    /// to fetch the previous page of the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and total number of
    /// supported payout currencies, and the default is the max.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is the currency that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with the exchange
    /// rate for currency X, your subsequent call can include `starting_after=X` in order to fetch the
    /// next page of the list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/exchange_rates/{rate_id}`.
    pub struct RetrieveRequest -> crate::ExchangeRate, expand;
}

/// Retrieve an exchange rate.
///
/// \[Deprecated] The `ExchangeRate` APIs are deprecated. Please use the
/// [FX Quotes API](https://docs.stripe.com/payments/currencies/localize-prices/fx-quotes-api)
/// instead.
///
/// Retrieves the exchange rates from the given currency to every supported currency.
///
/// `GET /v1/exchange_rates/{rate_id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::exchange_rates::retrieve("RATE_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(rate_id: impl Into<crate::ids::ExchangeRateId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetExchangeRatesRateId",
        method: rt::Method::Get,
        path: "/v1/exchange_rates/{rate_id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let rate_id: crate::ids::ExchangeRateId = rate_id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[rate_id.as_str()]))
}
