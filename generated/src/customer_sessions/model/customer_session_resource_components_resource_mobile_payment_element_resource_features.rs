// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRedisplay, PaymentMethodRemove,
    PaymentMethodSave, PaymentMethodSaveAllowRedisplayOverride,
};

/// This hash contains the features the mobile payment element supports.
///
/// The schema `customer_session_resource_components_resource_mobile_payment_element_resource_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourceMobilePaymentElementResourceFeatures {
    /// A list of
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// values that controls which saved payment methods the mobile payment element displays by
    /// filtering to only show payment methods with an `allow_redisplay` value that is present in this
    /// list.
    ///
    /// If not specified, defaults to \["always"]. In order to display all saved payment methods,
    /// specify \["always", "limited", "unspecified"].
    pub payment_method_allow_redisplay_filters: Option<
        Vec<PaymentMethodAllowRedisplayFilter>,
    >,
    /// Controls whether or not the mobile payment element shows saved payment methods.
    pub payment_method_redisplay: Option<PaymentMethodRedisplay>,
    /// Controls whether the mobile payment element displays the option to remove a saved payment
    /// method."
    ///
    /// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
    /// payment method. Removing the payment method detaches the
    /// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
    /// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
    pub payment_method_remove: Option<PaymentMethodRemove>,
    /// Controls whether the mobile payment element displays a checkbox offering to save a new payment
    /// method.
    ///
    /// If a customer checks the box, the
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// value on the PaymentMethod is set to `'always'` at confirmation time. For PaymentIntents, the
    /// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    /// value is also set to the value defined in `payment_method_save_usage`.
    pub payment_method_save: Option<PaymentMethodSave>,
    /// Allows overriding the value of allow_override when saving a new payment method when
    /// payment_method_save is set to disabled. Use values: "always", "limited", or "unspecified".
    ///
    /// If not specified, defaults to `nil` (no override value).
    pub payment_method_save_allow_redisplay_override: Option<
        PaymentMethodSaveAllowRedisplayOverride,
    >,
}

impl Blank
for CustomerSessionResourceComponentsResourceMobilePaymentElementResourceFeatures {
    const BLANK: Self = Self {
        payment_method_allow_redisplay_filters: Blank::BLANK,
        payment_method_redisplay: Blank::BLANK,
        payment_method_remove: Blank::BLANK,
        payment_method_save: Blank::BLANK,
        payment_method_save_allow_redisplay_override: Blank::BLANK,
    };
}

impl Record
for CustomerSessionResourceComponentsResourceMobilePaymentElementResourceFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_mobile_payment_element_resource_features",
            constants: &[],
            fields: &[
                Field("payment_method_allow_redisplay_filters", NULLABLE),
                Field("payment_method_redisplay", NULLABLE),
                Field("payment_method_remove", NULLABLE),
                Field("payment_method_save", NULLABLE),
                Field("payment_method_save_allow_redisplay_override", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_method_allow_redisplay_filters,
            1 => &self.payment_method_redisplay,
            2 => &self.payment_method_remove,
            3 => &self.payment_method_save,
            _ => &self.payment_method_save_allow_redisplay_override,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_method_allow_redisplay_filters,
            1 => &mut self.payment_method_redisplay,
            2 => &mut self.payment_method_remove,
            3 => &mut self.payment_method_save,
            _ => &mut self.payment_method_save_allow_redisplay_override,
        }
    }
}

impl std::fmt::Debug
for CustomerSessionResourceComponentsResourceMobilePaymentElementResourceFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourceMobilePaymentElementResourceFeatures);
