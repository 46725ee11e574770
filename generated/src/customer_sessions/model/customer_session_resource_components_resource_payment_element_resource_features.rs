// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentMethodAllowRedisplayFilter, PaymentMethodRedisplay, PaymentMethodRemove,
    PaymentMethodSave, PaymentMethodSaveUsage,
};

/// This hash contains the features the Payment Element supports.
///
/// The schema `customer_session_resource_components_resource_payment_element_resource_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures {
    /// A list of
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// values that controls which saved payment methods the Payment Element displays by filtering to
    /// only show payment methods with an `allow_redisplay` value that is present in this list.
    ///
    /// If not specified, defaults to \["always"]. In order to display all saved payment methods,
    /// specify \["always", "limited", "unspecified"].
    pub payment_method_allow_redisplay_filters: Vec<PaymentMethodAllowRedisplayFilter>,
    /// Controls whether or not the Payment Element shows saved payment methods. This parameter defaults
    /// to `disabled`.
    pub payment_method_redisplay: PaymentMethodRedisplay,
    /// Determines the max number of saved payment methods for the Payment Element to display. This
    /// parameter defaults to `3`. The maximum redisplay limit is `10`.
    pub payment_method_redisplay_limit: Option<i64>,
    /// Controls whether the Payment Element displays the option to remove a saved payment method. This
    /// parameter defaults to `disabled`.
    ///
    /// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
    /// payment method. Removing the payment method detaches the
    /// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
    /// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
    pub payment_method_remove: PaymentMethodRemove,
    /// Controls whether the Payment Element displays a checkbox offering to save a new payment method.
    /// This parameter defaults to `disabled`.
    ///
    /// If a customer checks the box, the
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// value on the PaymentMethod is set to `'always'` at confirmation time. For PaymentIntents, the
    /// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    /// value is also set to the value defined in `payment_method_save_usage`.
    pub payment_method_save: PaymentMethodSave,
    /// When using PaymentIntents and the customer checks the save checkbox, this field determines the
    /// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    /// value used to confirm the PaymentIntent.
    ///
    /// When using SetupIntents, directly configure the
    /// [`usage`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage) value on
    /// SetupIntent creation.
    pub payment_method_save_usage: Option<PaymentMethodSaveUsage>,
}

impl Blank for CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures {
    const BLANK: Self = Self {
        payment_method_allow_redisplay_filters: Blank::BLANK,
        payment_method_redisplay: Blank::BLANK,
        payment_method_redisplay_limit: Blank::BLANK,
        payment_method_remove: Blank::BLANK,
        payment_method_save: Blank::BLANK,
        payment_method_save_usage: Blank::BLANK,
    };
}

impl Record for CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_payment_element_resource_features",
            constants: &[],
            fields: &[
                Field("payment_method_allow_redisplay_filters", REQUIRED),
                Field("payment_method_redisplay", REQUIRED),
                Field("payment_method_redisplay_limit", NULLABLE),
                Field("payment_method_remove", REQUIRED),
                Field("payment_method_save", REQUIRED),
                Field("payment_method_save_usage", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_method_allow_redisplay_filters,
            1 => &self.payment_method_redisplay,
            2 => &self.payment_method_redisplay_limit,
            3 => &self.payment_method_remove,
            4 => &self.payment_method_save,
            _ => &self.payment_method_save_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_method_allow_redisplay_filters,
            1 => &mut self.payment_method_redisplay,
            2 => &mut self.payment_method_redisplay_limit,
            3 => &mut self.payment_method_remove,
            4 => &mut self.payment_method_save,
            _ => &mut self.payment_method_save_usage,
        }
    }
}

impl std::fmt::Debug
for CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures);
