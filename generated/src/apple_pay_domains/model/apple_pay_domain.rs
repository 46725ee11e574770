// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::ApplePayDomainId;

/// The schema `apple_pay_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayDomain {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    pub domain_name: String,
    /// Unique identifier for the object.
    pub id: ApplePayDomainId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl Record for ApplePayDomain {
    fn blank() -> Self {
        Self {
            created: blank(),
            domain_name: blank(),
            id: blank(),
            livemode: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "apple_pay_domain",
            constants: &[("object", Constant::Str("apple_pay_domain"))],
            fields: &[
                Field("created", REQUIRED),
                Field("domain_name", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.domain_name,
            2 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.domain_name,
            2 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

impl std::fmt::Debug for ApplePayDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ApplePayDomain);

impl Resource for ApplePayDomain {
    type Id = ApplePayDomainId;
    const OBJECT: &'static str = "apple_pay_domain";
}
