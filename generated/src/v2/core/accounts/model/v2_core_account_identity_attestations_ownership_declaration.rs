// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, DateTime, Field, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// This hash is used to attest that the beneficial owner information provided to Stripe is both
/// current and correct.
///
/// The object at `v2.core.account/identity/attestations/ownership_declaration`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityAttestationsOwnershipDeclaration {
    /// The time marking when the beneficial owner attestation was made. Represented as a RFC 3339 date
    /// & time UTC value in millisecond precision, for example: 2022-09-18T13:22:18.123Z.
    pub date: Option<DateTime>,
    /// The IP address from which the beneficial owner attestation was made.
    pub ip: Option<String>,
    /// The user agent of the browser from which the beneficial owner attestation was made.
    pub user_agent: Option<String>,
}

impl Blank for V2CoreAccountIdentityAttestationsOwnershipDeclaration {
    const BLANK: Self = Self {
        date: Blank::BLANK,
        ip: Blank::BLANK,
        user_agent: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityAttestationsOwnershipDeclaration {
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
                Field("date", OPTIONAL),
                Field("ip", OPTIONAL),
                Field("user_agent", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.date,
            1 => &self.ip,
            _ => &self.user_agent,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.date,
            1 => &mut self.ip,
            _ => &mut self.user_agent,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityAttestationsOwnershipDeclaration {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityAttestationsOwnershipDeclaration);
