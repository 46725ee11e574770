// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod radar_review_resource_location;
pub use self::radar_review_resource_location::RadarReviewResourceLocation;
mod radar_review_resource_session;
pub use self::radar_review_resource_session::RadarReviewResourceSession;
mod review;
pub use self::review::{Review, ReviewClosedReason, ReviewOpenedReason};
