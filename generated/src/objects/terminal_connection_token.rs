// Written by `cargo xtask generate`. Do not edit.

/// A Connection Token is used by the Stripe Terminal SDK to connect to a reader.
///
/// Related guide: [Fleet management](https://docs.stripe.com/terminal/fleet/locations)
///
/// The object `terminal.connection_token`.
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

impl rt::Blank for TerminalConnectionToken {
    const BLANK: Self = Self {
        location: rt::Blank::BLANK,
        secret: rt::Blank::BLANK,
    };
}

impl rt::Record for TerminalConnectionToken {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "terminal.connection_token",
            constants: &[("object", rt::Constant::Str("terminal.connection_token"))],
            fields: &[
                rt::Field("location", rt::OPTIONAL),
                rt::Field("secret", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.location,
            _ => &self.secret,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.location,
            _ => &mut self.secret,
        }
    }
}

rt::record_traits!(TerminalConnectionToken);
