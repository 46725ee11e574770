// Written by `cargo xtask generate`. Do not edit.
//! The operations of `balance_settings`.

pub mod payments;
#[cfg(feature = "balance_settings")]
pub mod update;

#[cfg(feature = "balance_settings")]
rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/balance_settings`.
    pub struct RetrieveRequest -> crate::BalanceSettings, expand;
}

#[cfg(feature = "balance_settings")]
/// Retrieve balance settings.
///
/// Retrieves balance settings for a given connected account. Related guide:
/// [Making API calls for connected accounts](https://docs.stripe.com/connect/authentication)
///
/// `GET /v1/balance_settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance_settings::retrieve().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve() -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetBalanceSettings",
        method: rt::Method::Get,
        path: "/v1/balance_settings",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    RetrieveRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "balance_settings")]
rt::operation! {
    /// The request of [`update`]: `POST /v1/balance_settings`.
    pub struct UpdateRequest -> crate::BalanceSettings, expand;
}

#[cfg(feature = "balance_settings")]
/// Update balance settings.
///
/// Updates balance settings for a given connected account. Related guide:
/// [Making API calls for connected accounts](https://docs.stripe.com/connect/authentication)
///
/// `POST /v1/balance_settings`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::balance_settings::update().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update() -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostBalanceSettings",
        method: rt::Method::Post,
        path: "/v1/balance_settings",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    UpdateRequest(rt::Request::new(OPERATION, &[]))
}

#[cfg(feature = "balance_settings")]
impl UpdateRequest {
    /// Settings that apply to the [Payments Balance](https://docs.stripe.com/api/balance).
    #[inline]
    pub fn payments(self, payments: update::Payments) -> Self {
        Self(self.0.with("payments", payments))
    }
}

#[cfg(feature = "balance_settings")]
/// An object in `payments` of [`BalanceSettings`](crate::BalanceSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct Payments {
    /// A Boolean indicating if Stripe should try to reclaim negative balances from an attached bank
    /// account. See
    /// [Understanding Connect account balances](https://docs.stripe.com/connect/account-balances) for
    /// details. The default value is `false` when
    /// [controller.requirement_collection](https://docs.stripe.com/api/accounts/object#account_object-controller-requirement_collection)
    /// is `application`, which includes Custom accounts, otherwise `true`.
    pub debit_negative_balances: Option<bool>,
    /// Settings specific to the account's payouts.
    pub payouts: Option<rt::Part<payments::Payouts>>,
    pub settlement_timing: payments::SettlementTiming,
}

#[cfg(feature = "balance_settings")]
impl rt::Blank for Payments {
    const BLANK: Self = Self {
        debit_negative_balances: rt::Blank::BLANK,
        payouts: rt::Blank::BLANK,
        settlement_timing: rt::Blank::BLANK,
    };
}

#[cfg(feature = "balance_settings")]
impl rt::Record for Payments {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_settings_resource_payments",
            constants: &[],
            fields: &[
                rt::Field("debit_negative_balances", rt::NULLABLE),
                rt::Field("payouts", rt::NULLABLE),
                rt::Field("settlement_timing", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.debit_negative_balances,
            1 => &self.payouts,
            _ => &self.settlement_timing,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.debit_negative_balances,
            1 => &mut self.payouts,
            _ => &mut self.settlement_timing,
        }
    }
}

#[cfg(feature = "balance_settings")]
rt::record_traits!(Payments);
