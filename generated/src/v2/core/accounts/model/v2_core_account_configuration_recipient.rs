// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::V2CoreAccountConfigurationRecipientCapabilities;

/// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
/// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
/// Destination Charges without on_behalf_of set.
///
/// The object at `v2.core.account/configuration/recipient`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationRecipient {
    /// Indicates whether the recipient configuration is active. You can deactivate or reactivate the
    /// recipient configuration by updating this property. Deactivating the configuration by setting
    /// this value to false unrequest all capabilities within the configuration. It will not delete any
    /// of the configuration's other properties.
    pub applied: bool,
    /// Capabilities that have been requested on the Recipient Configuration.
    pub capabilities: Option<Part<V2CoreAccountConfigurationRecipientCapabilities>>,
}

impl Blank for V2CoreAccountConfigurationRecipient {
    const BLANK: Self = Self {
        applied: Blank::BLANK,
        capabilities: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfigurationRecipient {
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
            fields: &[Field("applied", REQUIRED), Field("capabilities", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.applied,
            _ => &self.capabilities,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.applied,
            _ => &mut self.capabilities,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationRecipient {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationRecipient);
