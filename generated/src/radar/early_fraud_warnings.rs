// Written by `cargo xtask generate`. Do not edit.
//! The operations of `radar::early_fraud_warnings`.

rt::operation! {
    /// The request of [`list`]: `GET /v1/radar/early_fraud_warnings`.
    pub struct ListRequest -> rt::List<crate::RadarEarlyFraudWarning>, paged, expand;
}

/// List all early fraud warnings.
///
/// Returns a list of early fraud warnings.
///
/// `GET /v1/radar/early_fraud_warnings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::radar::early_fraud_warnings::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetRadarEarlyFraudWarnings",
        method: rt::Method::Get,
        path: "/v1/radar/early_fraud_warnings",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return early fraud warnings for the charge specified by this charge ID.
    #[inline]
    pub fn charge(self, charge: impl Into<crate::ids::ChargeId>) -> Self {
        let charge: crate::ids::ChargeId = charge.into();
        Self(self.0.with("charge", charge))
    }

    /// Only return early fraud warnings that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
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

    /// Only return early fraud warnings for charges that were created by the PaymentIntent specified by
    /// this PaymentIntent ID.
    #[inline]
    pub fn payment_intent(
        self,
        payment_intent: impl Into<crate::ids::PaymentIntentId>,
    ) -> Self {
        let payment_intent: crate::ids::PaymentIntentId = payment_intent.into();
        Self(self.0.with("payment_intent", payment_intent))
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
    /// The request of [`retrieve`]: `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}`.
    pub struct RetrieveRequest -> crate::RadarEarlyFraudWarning, expand;
}

/// Retrieve an early fraud warning.
///
/// Retrieves the details of an early fraud warning that has previously been created.
///
/// Please refer to the
/// [early fraud warning](https://docs.stripe.com/api#early_fraud_warning_object) object reference
/// for more details.
///
/// `GET /v1/radar/early_fraud_warnings/{early_fraud_warning}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::radar::early_fraud_warnings::retrieve("EARLY_FRAUD_WARNING_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    early_fraud_warning: impl Into<crate::ids::RadarEarlyFraudWarningId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetRadarEarlyFraudWarningsEarlyFraudWarning",
        method: rt::Method::Get,
        path: "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let early_fraud_warning: crate::ids::RadarEarlyFraudWarningId = early_fraud_warning
        .into();
    RetrieveRequest(rt::Request::new(OPERATION, &[early_fraud_warning.as_str()]))
}
