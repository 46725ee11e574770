// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours;

/// Support for Konbini payments.
///
/// The object at `v2.core.account/configuration/merchant/konbini_payments/support`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    /// Support email address for Konbini payments.
    pub email: Option<String>,
    /// Support hours for Konbini payments.
    pub hours: Option<
        Part<V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours>,
    >,
    /// Support phone number for Konbini payments.
    pub phone: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    const BLANK: Self = Self {
        email: Blank::BLANK,
        hours: Blank::BLANK,
        phone: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
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
                Field("email", OPTIONAL),
                Field("hours", OPTIONAL),
                Field("phone", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.email,
            1 => &self.hours,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.email,
            1 => &mut self.hours,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport);
