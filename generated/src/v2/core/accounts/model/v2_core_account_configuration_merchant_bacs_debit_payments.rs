// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Settings for Bacs Direct Debit payments.
///
/// The object at `v2.core.account/configuration/merchant/bacs_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantBacsDebitPayments {
    /// Display name for Bacs Direct Debit payments.
    pub display_name: Option<String>,
    /// Service User Number (SUN) for Bacs Direct Debit payments.
    pub service_user_number: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantBacsDebitPayments {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        service_user_number: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantBacsDebitPayments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("display_name", OPTIONAL),
                Field("service_user_number", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            _ => &self.service_user_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.service_user_number,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantBacsDebitPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantBacsDebitPayments);
