// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{PaymentMethodAllowRedisplayFilter, PaymentMethodRemove};

/// This hash contains the features the customer sheet supports.
///
/// The schema `customer_session_resource_components_resource_customer_sheet_resource_features`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures {
    /// A list of
    /// [`allow_redisplay`](https://docs.stripe.com/api/payment_methods/object#payment_method_object-allow_redisplay)
    /// values that controls which saved payment methods the customer sheet displays by filtering to
    /// only show payment methods with an `allow_redisplay` value that is present in this list.
    ///
    /// If not specified, defaults to \["always"]. In order to display all saved payment methods,
    /// specify \["always", "limited", "unspecified"].
    pub payment_method_allow_redisplay_filters: Option<
        Vec<PaymentMethodAllowRedisplayFilter>,
    >,
    /// Controls whether the customer sheet displays the option to remove a saved payment method."
    ///
    /// Allowing buyers to remove their saved payment methods impacts subscriptions that depend on that
    /// payment method. Removing the payment method detaches the
    /// [`customer` object](https://docs.stripe.com/api/payment_methods/object#payment_method_object-customer)
    /// from that [PaymentMethod](https://docs.stripe.com/api/payment_methods).
    pub payment_method_remove: Option<PaymentMethodRemove>,
}

impl Blank for CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures {
    const BLANK: Self = Self {
        payment_method_allow_redisplay_filters: Blank::BLANK,
        payment_method_remove: Blank::BLANK,
    };
}

impl Record for CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_session_resource_components_resource_customer_sheet_resource_features",
            constants: &[],
            fields: &[
                Field("payment_method_allow_redisplay_filters", NULLABLE),
                Field("payment_method_remove", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.payment_method_allow_redisplay_filters,
            _ => &self.payment_method_remove,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.payment_method_allow_redisplay_filters,
            _ => &mut self.payment_method_remove,
        }
    }
}

impl std::fmt::Debug
for CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures);
