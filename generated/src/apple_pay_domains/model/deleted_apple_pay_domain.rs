// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Constant, Field, Place, REQUIRED, Record, Shape, blank, debug};
use crate::ApplePayDomainId;

/// The schema `deleted_apple_pay_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedApplePayDomain {
    /// Unique identifier for the object.
    pub id: ApplePayDomainId,
}

impl Record for DeletedApplePayDomain {
    fn blank() -> Self {
        Self { id: blank() }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "deleted_apple_pay_domain",
            constants: &[
                ("deleted", Constant::Bool(true)),
                ("object", Constant::Str("apple_pay_domain")),
            ],
            fields: &[Field("id", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl std::fmt::Debug for DeletedApplePayDomain {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(DeletedApplePayDomain);
