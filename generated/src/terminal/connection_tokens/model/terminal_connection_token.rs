// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, OPTIONAL, Place, REQUIRED, Record, SECRET, Shape, boxed,
    debug,
};

/// A Connection Token is used by the Stripe Terminal SDK to connect to a reader.
///
/// Related guide: [Fleet management](https://docs.stripe.com/terminal/fleet/locations)
///
/// The schema `terminal.connection_token`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConnectionToken {
    /// The id of the location that this connection token is scoped to. Note that location scoping only
    /// applies to internet-connected readers. For more details, see
    /// [the docs on scoping connection tokens](https://docs.stripe.com/terminal/fleet/locations-and-zones?dashboard-or-api=api#connection-tokens).
    pub location: Option<String>,
    /// Your application should pass this token to the Stripe Terminal SDK.
    pub secret: String,
}

impl Blank for TerminalConnectionToken {
    const BLANK: Self = Self {
        location: Blank::BLANK,
        secret: Blank::BLANK,
    };
}

impl Record for TerminalConnectionToken {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal.connection_token",
            constants: &[("object", Constant::Str("terminal.connection_token"))],
            fields: &[Field("location", OPTIONAL), Field("secret", REQUIRED | SECRET)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.location,
            _ => &self.secret,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.location,
            _ => &mut self.secret,
        }
    }
}

impl std::fmt::Debug for TerminalConnectionToken {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConnectionToken);
