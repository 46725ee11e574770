// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    V2CoreAccountConfigurationCustomer, V2CoreAccountConfigurationMerchant,
    V2CoreAccountConfigurationRecipient,
};

/// An Account represents a company, individual, or other entity that a user interacts with.
/// Accounts store identity information and one or more configurations that enable product-specific
/// capabilities. You can assign configurations at creation or add them later.
///
/// The object at `v2.core.account/configuration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfiguration {
    /// The Customer Configuration allows the Account to be used in inbound payment flows (i.e.
    /// customer-facing payment and billing flows).
    pub customer: Option<Part<V2CoreAccountConfigurationCustomer>>,
    /// Enables the Account to act as a connected account and collect payments facilitated by a Connect
    /// platform. You must onboard your platform to Connect before you can add this configuration to
    /// your connected accounts. Utilize this configuration when the Account will be the Merchant of
    /// Record, like with Direct charges or Destination Charges with on_behalf_of set.
    pub merchant: Option<Part<V2CoreAccountConfigurationMerchant>>,
    /// The Recipient Configuration allows the Account to receive funds. Utilize this configuration if
    /// the Account will not be the Merchant of Record, like with Separate Charges & Transfers, or
    /// Destination Charges without on_behalf_of set.
    pub recipient: Option<Part<V2CoreAccountConfigurationRecipient>>,
}

impl Blank for V2CoreAccountConfiguration {
    const BLANK: Self = Self {
        customer: Blank::BLANK,
        merchant: Blank::BLANK,
        recipient: Blank::BLANK,
    };
}

impl Record for V2CoreAccountConfiguration {
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
                Field("customer", OPTIONAL),
                Field("merchant", OPTIONAL),
                Field("recipient", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer,
            1 => &self.merchant,
            _ => &self.recipient,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer,
            1 => &mut self.merchant,
            _ => &mut self.recipient,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountConfiguration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfiguration);

/// The status of the Capability.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum V2CoreAccountConfigurationStatus {
    /// `active`
    Active,
    /// `pending`
    Pending,
    /// `restricted`
    Restricted,
    /// `unsupported`
    Unsupported,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(V2CoreAccountConfigurationStatus {
    Active = "active",
    Pending = "pending",
    Restricted = "restricted",
    Unsupported = "unsupported",
});
