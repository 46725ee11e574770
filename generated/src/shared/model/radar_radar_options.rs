// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Options to configure Radar. See [Radar Session](https://docs.stripe.com/radar/radar-session) for
/// more information.
///
/// The schema `radar_radar_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarRadarOptions {
    /// A [Radar Session](https://docs.stripe.com/radar/radar-session) is a snapshot of the browser
    /// metadata and device details that help Radar make more accurate predictions on your payments.
    pub session: Option<String>,
}

impl Blank for RadarRadarOptions {
    const BLANK: Self = Self { session: Blank::BLANK };
}

impl Record for RadarRadarOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "radar_radar_options",
            constants: &[],
            fields: &[Field("session", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.session
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.session
    }
}

impl std::fmt::Debug for RadarRadarOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RadarRadarOptions);
