// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payment_method_config_biz_payment_method_configuration_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    /// ID of the payment method configuration used.
    pub id: String,
    /// ID of the parent payment method configuration used.
    pub parent: Option<String>,
}

impl Blank for PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    const BLANK: Self = Self {
        id: Blank::BLANK,
        parent: Blank::BLANK,
    };
}

impl Record for PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_config_biz_payment_method_configuration_details",
            constants: &[],
            fields: &[Field("id", REQUIRED), Field("parent", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.id,
            _ => &self.parent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.id,
            _ => &mut self.parent,
        }
    }
}

impl std::fmt::Debug for PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodConfigBizPaymentMethodConfigurationDetails);
