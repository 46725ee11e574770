// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.mobile_payment_element` of [`CustomerSession`](crate::CustomerSession).

pub mod features;

/// This hash contains the features the mobile payment element supports.
///
/// An object in `components.mobile_payment_element.features` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// A list of
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// values that controls which saved payment methods the mobile payment element displays by
    /// filtering to only show payment methods with an `allow_redisplay` value that is present in this
    /// list.
    ///
    /// If not specified, defaults to \["always"]. In order to display all saved payment methods,
    /// specify \["always", "limited", "unspecified"].
    pub payment_method_allow_redisplay_filters: Option<
        Vec<
            crate::customer_session::components::customer_sheet::features::PaymentMethodAllowRedisplayFilter,
        >,
    >,
    /// Controls whether or not the mobile payment element shows saved payment methods.
    pub payment_method_redisplay: Option<features::PaymentMethodRedisplay>,
    /// Controls whether the mobile payment element displays the option to remove a saved payment
    /// method."
    ///
    /// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
    /// payment method. Removing the payment method detaches the
    /// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
    /// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
    pub payment_method_remove: Option<
        crate::customer_session::components::customer_sheet::features::PaymentMethodRemove,
    >,
    /// Controls whether the mobile payment element displays a checkbox offering to save a new payment
    /// method.
    ///
    /// If a customer checks the box, the
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// value on the PaymentMethod is set to `'always'` at confirmation time. For PaymentIntents, the
    /// [`setup_future_usage`](https://docs.stripe.com/api/payment_intents/object#payment_intent_object-setup_future_usage)
    /// value is also set to the value defined in `payment_method_save_usage`.
    pub payment_method_save: Option<features::PaymentMethodSave>,
    /// Allows overriding the value of allow_override when saving a new payment method when
    /// payment_method_save is set to disabled. Use values: "always", "limited", or "unspecified".
    ///
    /// If not specified, defaults to `nil` (no override value).
    pub payment_method_save_allow_redisplay_override: Option<
        features::PaymentMethodSaveAllowRedisplayOverride,
    >,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        payment_method_allow_redisplay_filters: rt::Blank::BLANK,
        payment_method_redisplay: rt::Blank::BLANK,
        payment_method_remove: rt::Blank::BLANK,
        payment_method_save: rt::Blank::BLANK,
        payment_method_save_allow_redisplay_override: rt::Blank::BLANK,
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
            name: "customer_session_resource_components_resource_mobile_payment_element_resource_features",
            constants: &[],
            fields: &[
                rt::Field("payment_method_allow_redisplay_filters", rt::NULLABLE),
                rt::Field("payment_method_redisplay", rt::NULLABLE),
                rt::Field("payment_method_remove", rt::NULLABLE),
                rt::Field("payment_method_save", rt::NULLABLE),
                rt::Field("payment_method_save_allow_redisplay_override", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_method_allow_redisplay_filters,
            1 => &self.payment_method_redisplay,
            2 => &self.payment_method_remove,
            3 => &self.payment_method_save,
            _ => &self.payment_method_save_allow_redisplay_override,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payment_method_allow_redisplay_filters,
            1 => &mut self.payment_method_redisplay,
            2 => &mut self.payment_method_remove,
            3 => &mut self.payment_method_save,
            _ => &mut self.payment_method_save_allow_redisplay_override,
        }
    }
}

rt::record_traits!(Features);
