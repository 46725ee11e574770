// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.payment_element` of [`CustomerSession`](crate::CustomerSession).

pub mod features;

/// This hash contains the features the Payment Element supports.
///
/// An object in `components.payment_element.features` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// A list of
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// values that controls which saved payment methods the Payment Element displays by filtering to
    /// only show payment methods with an `allow_redisplay` value that is present in this list.
    ///
    /// If not specified, defaults to \["always"]. In order to display all saved payment methods,
    /// specify \["always", "limited", "unspecified"].
    pub payment_method_allow_redisplay_filters: Vec<
        crate::customer_session::components::customer_sheet::features::PaymentMethodAllowRedisplayFilter,
    >,
    /// Controls whether or not the Payment Element shows saved payment methods. This parameter defaults
    /// to `disabled`.
    pub payment_method_redisplay: crate::customer_session::components::mobile_payment_element::features::PaymentMethodRedisplay,
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
    pub payment_method_remove: crate::customer_session::components::customer_sheet::features::PaymentMethodRemove,
    /// Controls whether the Payment Element displays a checkbox offering to save a new payment method.
    /// This parameter defaults to `disabled`.
    ///
    /// If a customer checks the box, the
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// value on the PaymentMethod is set to `'always'` at confirmation time. For PaymentIntents, the
    /// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    /// value is also set to the value defined in `payment_method_save_usage`.
    pub payment_method_save: crate::customer_session::components::mobile_payment_element::features::PaymentMethodSave,
    /// When using PaymentIntents and the customer checks the save checkbox, this field determines the
    /// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    /// value used to confirm the PaymentIntent.
    ///
    /// When using SetupIntents, directly configure the
    /// [`usage`](https://docs.stripe.com/api/setup_intents/object#setup_intent_object-usage) value on
    /// SetupIntent creation.
    pub payment_method_save_usage: Option<features::PaymentMethodSaveUsage>,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        payment_method_allow_redisplay_filters: rt::Blank::BLANK,
        payment_method_redisplay: rt::Blank::BLANK,
        payment_method_redisplay_limit: rt::Blank::BLANK,
        payment_method_remove: rt::Blank::BLANK,
        payment_method_save: rt::Blank::BLANK,
        payment_method_save_usage: rt::Blank::BLANK,
    };
}

impl rt::Record for Features {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_session_resource_components_resource_payment_element_resource_features",
            constants: &[],
            fields: &[
                rt::Field("payment_method_allow_redisplay_filters", rt::REQUIRED),
                rt::Field("payment_method_redisplay", rt::REQUIRED),
                rt::Field("payment_method_redisplay_limit", rt::NULLABLE),
                rt::Field("payment_method_remove", rt::REQUIRED),
                rt::Field("payment_method_save", rt::REQUIRED),
                rt::Field("payment_method_save_usage", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_method_allow_redisplay_filters,
            1 => &self.payment_method_redisplay,
            2 => &self.payment_method_redisplay_limit,
            3 => &self.payment_method_remove,
            4 => &self.payment_method_save,
            _ => &self.payment_method_save_usage,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Features);
