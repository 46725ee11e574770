// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountPersonAddress;

/// Publicly available contact information for sending support issues to.
///
/// The object at `v2.core.account/configuration/merchant/support`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantSupport {
    /// A publicly available mailing address for sending support issues to.
    pub address: Option<Part<V2CoreAccountPersonAddress>>,
    /// A publicly available email address for sending support issues to.
    pub email: Option<String>,
    /// A publicly available phone number to call with support issues.
    pub phone: Option<String>,
    /// A publicly available website for handling support issues.
    pub url: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantSupport {
    const BLANK: Self = Self {
        address: Blank::BLANK,
        email: Blank::BLANK,
        phone: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationMerchantSupport {
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
                Field("address", OPTIONAL),
                Field("email", OPTIONAL),
                Field("phone", OPTIONAL),
                Field("url", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.phone,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.phone,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantSupport {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantSupport);
