// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `radar_review_resource_session`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarReviewResourceSession {
    /// The browser used in this browser session (e.g., `Chrome`).
    pub browser: Option<String>,
    /// Information about the device used for the browser session (e.g., `Samsung SM-G930T`).
    pub device: Option<String>,
    /// The platform for the browser session (e.g., `Macintosh`).
    pub platform: Option<String>,
    /// The version for the browser session (e.g., `61.0.3163.100`).
    pub version: Option<String>,
}

impl Blank for RadarReviewResourceSession {
    const BLANK: Self = Self {
        browser: Blank::BLANK,
        device: Blank::BLANK,
        platform: Blank::BLANK,
        version: Blank::BLANK,
    };
}

impl Record for RadarReviewResourceSession {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "radar_review_resource_session",
            constants: &[],
            fields: &[
                Field("browser", NULLABLE),
                Field("device", NULLABLE),
                Field("platform", NULLABLE),
                Field("version", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.browser,
            1 => &self.device,
            2 => &self.platform,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.browser,
            1 => &mut self.device,
            2 => &mut self.platform,
            _ => &mut self.version,
        }
    }
}

impl std::fmt::Debug for RadarReviewResourceSession {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RadarReviewResourceSession);
