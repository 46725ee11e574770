// Written by `cargo xtask generate`. Do not edit.
//! What is in `components.customer_sheet` of [`CustomerSession`](crate::CustomerSession).

pub mod features;

/// This hash contains the features the customer sheet supports.
///
/// An object in `components.customer_sheet.features` of [`CustomerSession`](crate::CustomerSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Features {
    /// A list of
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// values that controls which saved payment methods the customer sheet displays by filtering to
    /// only show payment methods with an `allow_redisplay` value that is present in this list.
    ///
    /// If not specified, defaults to \["always"]. In order to display all saved payment methods,
    /// specify \["always", "limited", "unspecified"].
    pub payment_method_allow_redisplay_filters: Option<
        Vec<features::PaymentMethodAllowRedisplayFilter>,
    >,
    /// Controls whether the customer sheet displays the option to remove a saved payment method."
    ///
    /// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
    /// payment method. Removing the payment method detaches the
    /// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
    /// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
    pub payment_method_remove: Option<features::PaymentMethodRemove>,
}

impl rt::Blank for Features {
    const BLANK: Self = Self {
        payment_method_allow_redisplay_filters: rt::Blank::BLANK,
        payment_method_remove: rt::Blank::BLANK,
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
            name: "customer_session_resource_components_resource_customer_sheet_resource_features",
            constants: &[],
            fields: &[
                rt::Field("payment_method_allow_redisplay_filters", rt::NULLABLE),
                rt::Field("payment_method_remove", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.payment_method_allow_redisplay_filters,
            _ => &self.payment_method_remove,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.payment_method_allow_redisplay_filters,
            _ => &mut self.payment_method_remove,
        }
    }
}

rt::record_traits!(Features);
