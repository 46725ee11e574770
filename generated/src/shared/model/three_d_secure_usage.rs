// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `three_d_secure_usage`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecureUsage {
    /// Whether 3D Secure is supported on this card.
    pub supported: bool,
}

impl Blank for ThreeDSecureUsage {
    const BLANK: Self = Self { supported: Blank::BLANK };
}

impl Record for ThreeDSecureUsage {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "three_d_secure_usage",
            constants: &[],
            fields: &[Field("supported", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.supported
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.supported
    }
}

impl std::fmt::Debug for ThreeDSecureUsage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(ThreeDSecureUsage);
