// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Currency, Params, Timestamp, Value};
use crate::{AmountType, PaymentIntentParamMandateOptionsInterval, SupportedType};

stripe_runtime::params! {
    /// Parameters at `PostSetupIntents/payment_method_options/card/mandate_options`, `PostSetupIntentsIntent/payment_method_options/card/mandate_options`, `PostSetupIntentsIntentConfirm/payment_method_options/card/mandate_options`.
    pub struct SetupIntentMandateOptionsParam;
}

impl SetupIntentMandateOptionsParam {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        amount: i64,
        amount_type: AmountType,
        currency: impl Into<Currency>,
        interval: PaymentIntentParamMandateOptionsInterval,
        reference: impl Into<String>,
        start_date: impl Into<Timestamp>,
    ) -> Self {
        Self(
            Params::new()
                .with("amount", amount)
                .with("amount_type", amount_type)
                .with("currency", Into::<Currency>::into(currency))
                .with("interval", interval)
                .with("reference", Value::text(reference))
                .with("start_date", Into::<Timestamp>::into(start_date)),
        )
    }

    /// Sets `description`.
    #[inline]
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.with("description", Value::text(description)))
    }

    /// Sets `end_date`.
    #[inline]
    pub fn end_date(self, end_date: impl Into<Timestamp>) -> Self {
        Self(self.0.with("end_date", Into::<Timestamp>::into(end_date)))
    }

    /// Sets `interval_count`.
    #[inline]
    pub fn interval_count(self, interval_count: i64) -> Self {
        Self(self.0.with("interval_count", interval_count))
    }

    /// Sets `supported_types`.
    #[inline]
    pub fn supported_types(
        self,
        supported_types: impl IntoIterator<Item = SupportedType>,
    ) -> Self {
        Self(self.0.with("supported_types", Value::list(supported_types)))
    }
}
