// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_subscription_item;
pub use self::deleted_subscription_item::DeletedSubscriptionItem;
mod subscription_item;
pub use self::subscription_item::SubscriptionItem;
