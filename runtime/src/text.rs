//! Small helpers of the writers.

/// Appends an integer in decimal.
pub(crate) fn push_integer(out: &mut String, value: i64) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut rest = value.unsigned_abs();
    loop {
        start -= 1;
        digits[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        out.push('-');
    }
    // ASCII, so never empty.
    out.push_str(std::str::from_utf8(&digits[start..]).unwrap_or_default());
}
